package org.heed.history;

import java.util.Locale;

/** What a file turned out to be: one mail, a mailbox of them, or calendar events. */
public enum ImportKind {
    MAIL,
    MAILBOX,
    CALENDAR;

    /** As tables, messages and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
