package org.heed.complaint;

import java.util.Locale;

/** What the client says to a proposal. */
public enum Verdict {
    ACCEPTED,
    /** Yes, if it is changed: the next version follows. */
    CHANGES,
    DECLINED;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
