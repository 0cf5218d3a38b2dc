package org.heed.complaint;

import java.util.Locale;

/** The name of a state, for lists and filters; the facts are in {@link ComplaintState}. */
public enum Phase {
    RECEIVED,
    ACKNOWLEDGED,
    ASSESSED,
    PROPOSED,
    AGREED,
    RESOLVED,
    CONFIRMED,
    CLOSED,
    WITHDRAWN,
    /** Deadlock, monitored until it is over. */
    UNRESOLVED;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static Phase of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it still has to be worked on. */
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN && this != UNRESOLVED;
    }
}
