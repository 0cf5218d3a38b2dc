package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Builds the {@link Page} of a request: who is there, in which language, with which notice. */
@Component
public class PageMaker {

    /** Request attribute by which a room (the portal) fixes the language of its pages. */
    public static final String LANGUAGE = "heed.language";

    /** Request attribute by which a room fixes the zone its pages tell the time in. */
    public static final String ZONE = "heed.zone";

    private final Words words;
    private final Host host;
    private final Clock clock;
    private final Notices notices;
    private final ObjectProvider<NavViews> views;
    private final AssetLinks assets;

    PageMaker(
            Words words,
            Host host,
            Clock clock,
            Notices notices,
            ObjectProvider<NavViews> views,
            AssetLinks assets) {
        this.words = words;
        this.host = host;
        this.clock = clock;
        this.notices = notices;
        this.views = views;
        this.assets = assets;
    }

    Page page(HttpServletRequest request, HttpServletResponse response) {
        var me = visitor(request);
        return new Page(
                words,
                language(request),
                zone(request, me),
                clock.instant(),
                me,
                host.name(),
                csrf(request),
                path(request),
                notices.take(request, response),
                () -> me == null ? List.of() : viewsOf(me),
                assets);
    }

    private ZoneId zone(HttpServletRequest request, @Nullable Visitor me) {
        if (request.getAttribute(ZONE) instanceof ZoneId fixed) {
            return fixed;
        }
        return me == null ? host.zone() : me.zone();
    }

    /** The language an answer to this request is written in. */
    public Language language(HttpServletRequest request) {
        if (request.getAttribute(LANGUAGE) instanceof Language fixed) {
            return fixed;
        }
        var me = visitor(request);
        if (me != null && !request.getRequestURI().startsWith("/api/")) {
            return me.language();
        }
        if (request.getHeader("Accept-Language") != null) {
            for (var locales = request.getLocales(); locales.hasMoreElements(); ) {
                var near = Language.near(locales.nextElement());
                if (near.isPresent()) {
                    return near.get();
                }
            }
        }
        return me == null ? host.language() : me.language();
    }

    private List<NavView> viewsOf(Visitor me) {
        return views.orderedStream().flatMap(it -> it.of(me).stream()).limit(9).toList();
    }

    private static @Nullable Visitor visitor(HttpServletRequest request) {
        return request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor ? visitor : null;
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
