package org.heed.clock;

import java.util.Locale;

/**
 * How much is at stake for the client, gravest first. Decides how long each clock runs. Source: the
 * default targets of the product page.
 */
public enum Severity {
    CRITICAL,
    MAJOR,
    NORMAL,
    MINOR;

    /** The word outside: {@code critical}; also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of this word; throws IllegalArgumentException for any other. */
    public static Severity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
