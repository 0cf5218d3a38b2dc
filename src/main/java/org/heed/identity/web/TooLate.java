package org.heed.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.web.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form without its key: it waited until the session was over, or it was not ours. Nothing is
 * done, and what was typed is shown so that it can be copied. Source: security, D10.
 */
@Component
class TooLate implements AccessDeniedHandler {

    private static final List<String> NOT_WORDS = List.of("password", "current", "token", "code");

    private final List<ViewResolver> views;

    TooLate(List<ViewResolver> views) {
        this.views = views;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (request.getRequestURI().equals("/sign-out")
                && request.getAttribute(Visitor.ATTRIBUTE) == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/sign-in");
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        show(new IdentityPages.Waited(texts(request), back(request)), request, response);
    }

    private void show(
            IdentityPages.Waited it, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            for (var resolver : views) {
                var view = resolver.resolveViewName("identity/waited", Locale.ROOT);
                if (view != null) {
                    view.render(Map.of("it", it), request, response);
                    return;
                }
            }
        } catch (Exception broken) {
            throw new ServletException(broken);
        }
    }

    /** Words a person may have typed, not ids, keys and secrets. */
    private static List<String> texts(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().startsWith("_") && !it.getKey().equals("once"))
                .filter(it ->
                        NOT_WORDS.stream()
                                .noneMatch(it.getKey().toLowerCase(Locale.ROOT)::contains))
                .flatMap(it -> Arrays.stream(it.getValue()))
                .filter(it -> it.strip().length() > 3 && it.length() <= 100_000)
                .distinct()
                .limit(40)
                .toList();
    }

    private static String back(HttpServletRequest request) {
        var path = request.getRequestURI();
        return OwnPath.or(path.startsWith("/sign-in") || path.startsWith("/p/") ? path : "/", "/");
    }
}
