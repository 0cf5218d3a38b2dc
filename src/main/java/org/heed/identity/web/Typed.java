package org.heed.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/** Reads from a form what several pages of this room ask. */
final class Typed {

    private Typed() {}

    static Language language(Form form, Language otherwise) {
        var language = Language.of(form.text("language"));
        if (language.isEmpty()) {
            form.refuse(Reason.of("kernel.refused.not-a-choice", "language"));
        }
        return language.orElse(otherwise);
    }

    static ZoneId zone(Form form, ZoneId otherwise) {
        try {
            return ZoneId.of(form.text("zone"));
        } catch (DateTimeException unknown) {
            form.refuse(Reason.of("kernel.refused.not-a-choice", "zone"));
            return otherwise;
        }
    }

    static String oneOf(Form form, String name, Set<String> choices) {
        var value = form.text(name);
        if (!choices.contains(value)) {
            form.refuse(Reason.of("kernel.refused.not-a-choice", name));
            return "";
        }
        return value;
    }

    /** Not stripped: blanks belong to a password. */
    static String password(HttpServletRequest request, String name) {
        var typed = request.getParameter(name);
        return typed == null ? "" : typed;
    }
}
