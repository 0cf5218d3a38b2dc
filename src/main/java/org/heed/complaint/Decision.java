package org.heed.complaint;

import java.util.Locale;

/** What we decide on a point, said with reasons. */
public enum Decision {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static Decision of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
