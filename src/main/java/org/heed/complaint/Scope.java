package org.heed.complaint;

import java.util.Locale;

/**
 * Whether a point lies within the contract. Internal: no client ever reads it. Source: R052, R061.
 */
public enum Scope {
    IN,
    OUT,
    UNCLEAR,
    /** Partly ours, partly theirs. */
    SHARED;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static Scope of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
