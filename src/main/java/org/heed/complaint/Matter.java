package org.heed.complaint;

import java.util.Locale;

/** What kind of thing the complaint is about. Source: R001, object complained about. */
public enum Matter {
    DELIVERABLE,
    PERSON,
    PROCESS,
    SCHEDULE,
    COST;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static Matter of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
