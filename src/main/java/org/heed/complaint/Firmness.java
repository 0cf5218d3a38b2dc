package org.heed.complaint;

import java.util.Locale;

/** Whether a sentence of a proposal binds us. Source: R005, R078, contradiction 2. */
public enum Firmness {
    PROMISE,
    INTENTION;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static Firmness of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
