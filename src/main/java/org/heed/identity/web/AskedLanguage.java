package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.Language;
import org.heed.kernel.web.PageMaker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The language a stranger chose at the foot of a page. */
final class AskedLanguage {

    private AskedLanguage() {}

    /** The same page in each language, still on the way to {@code next}. */
    static Map<Language, String> links(String next) {
        var links = new EnumMap<Language, String>(Language.class);
        var way =
                next.length() < 2 ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        for (var language : Language.values()) {
            links.put(language, "?lang=" + language.tag() + way);
        }
        return links;
    }

    static void fix(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        if (asked != null) {
            Language.of(asked).ifPresent(it -> request.setAttribute(PageMaker.LANGUAGE, it));
        }
    }
}
