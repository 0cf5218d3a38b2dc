package org.heed.clock;

import java.util.Locale;

/** What becomes of a clock that was met when its matter is opened again. */
public enum Reopening {
    /** A new clock begins, with the whole time. */
    ANEW,
    /** It goes on with the time it had left; one that was missed begins anew all the same. */
    CONTINUE;

    /** The word outside: {@code anew}; also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reopening of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
