package org.heed.post;

import java.util.Locale;

/** Where a mail that came in has got to. */
public enum Standing {
    /** A person of ours says what becomes of it. */
    WAITING,
    /** It is on the timeline of a record. */
    ON_RECORD,
    /** It became a complaint. */
    COMPLAINT,
    /** A person put it aside. */
    ASIDE,
    /** There is nothing to do; it is listed by its kind. */
    KEPT;

    /** The word of tables, messages and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Standing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
