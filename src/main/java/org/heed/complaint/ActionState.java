package org.heed.complaint;

import java.util.Locale;

/** Where a piece of work stands. */
public enum ActionState {
    OPEN,
    DONE,
    /** The client agreed to another date or to go without. */
    RENEGOTIATED;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static ActionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
