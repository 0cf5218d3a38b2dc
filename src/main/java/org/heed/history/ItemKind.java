package org.heed.history;

import java.util.Locale;

/** What was read from a file. */
public enum ItemKind {
    MAIL,
    EVENT;

    /** As tables, messages and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
