package org.heed.complaint;

import java.util.Locale;

/** How the client was doing when we asked again. */
public enum FollowUpResult {
    WELL,
    /** Dissatisfied anew: reopen. */
    NOT_WELL;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static FollowUpResult of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
