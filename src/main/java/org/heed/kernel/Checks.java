package org.heed.kernel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges the facts a door was given and refuses with everything that is wrong with them, at once.
 */
public final class Checks {

    private final List<Reason> reasons = new ArrayList<>();

    /** A text that must be there, of at most {@code max} characters. */
    public Checks required(String field, String value, int max) {
        if (value.isBlank()) {
            reasons.add(Reason.of("kernel.refused.missing", field));
        }
        return optional(field, value, max);
    }

    /** A text that may be empty. */
    public Checks optional(String field, String value, int max) {
        if (value.codePointCount(0, value.length()) > max) {
            reasons.add(Reason.of("kernel.refused.too-long", field, "max", max));
        }
        if (value.codePoints().anyMatch(Checks::unreadable)) {
            reasons.add(Reason.of("kernel.refused.unreadable", field));
        }
        return this;
    }

    /** Something that must be given. */
    public Checks given(String field, @Nullable Object value) {
        return value == null ? refuse("kernel.refused.missing", field) : this;
    }

    public Checks refuse(String key, String field, Object... namesAndValues) {
        reasons.add(Reason.of(key, field, namesAndValues));
        return this;
    }

    /** Refuses unless the condition holds. */
    public Checks that(boolean holds, String key, String field) {
        return holds ? this : refuse(key, field);
    }

    /** Ends the judging. */
    public void done() {
        if (!reasons.isEmpty()) {
            throw Refused.all(List.copyOf(reasons));
        }
    }

    private static boolean unreadable(int letter) {
        return letter == 0 || letter == 0xFFFD || letter >= 0xD800 && letter <= 0xDFFF;
    }
}
