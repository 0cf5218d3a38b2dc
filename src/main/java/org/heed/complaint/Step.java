package org.heed.complaint;

import java.util.Locale;

/** The five steps people see: listen, respond, solve, follow up, learn. Source: R003. */
public enum Step {
    LISTEN,
    RESPOND,
    SOLVE,
    FOLLOW_UP,
    LEARN;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static Step of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
