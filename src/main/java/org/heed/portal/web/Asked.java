package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.portal.PortalPaths;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.EnumMap;
import java.util.Map;

/** What the pages of the portal ask of a request. */
final class Asked {

    /** Every address of the client's side begins with one of our languages. */
    static final String START = "/{language:en|zh-hans|zh-hant}/p";

    private static final String TOO_MANY = "portal.refused.too-many";

    private Asked() {}

    static Language language(HttpServletRequest request) {
        return PortalPaths.language(request.getRequestURI()).orElseThrow();
    }

    /** The start of the public pages in the language of the request. */
    static String start(HttpServletRequest request) {
        return PortalPaths.start(language(request));
    }

    /** The same page in each language. */
    static Map<Language, String> languages(HttpServletRequest request) {
        var here = start(request);
        var rest = request.getRequestURI().substring(here.length());
        var all = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            all.put(language, PortalPaths.start(language) + rest);
        }
        return all;
    }

    /** Whoever asks too often is told to wait, and for how long. */
    static ModelAndView slowed(ModelAndView answer, Form form, HttpServletResponse response) {
        if (form.reasons().stream().anyMatch(it -> it.key().equals(TOO_MANY))) {
            answer.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", "3600");
        }
        return answer;
    }
}
