package org.heed.history;

import java.util.Locale;

/** Who wrote or invited, by the address alone: a file says what it likes. */
public enum ItemSide {
    OURS,
    THEIRS,
    UNKNOWN;

    /** As tables, messages and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemSide of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
