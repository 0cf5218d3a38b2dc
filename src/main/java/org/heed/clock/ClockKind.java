package org.heed.clock;

import java.util.Locale;

/**
 * What a clock counts towards. A new kind needs a step in the database (the check of table clock),
 * a text in each language and, where it has a default, rows in clock_target.
 */
public enum ClockKind {
    ACKNOWLEDGE,
    PRELIMINARY_PLAN,
    ASSESSMENT,
    PROPOSAL,
    UPDATE,
    RESOLUTION,
    FOLLOW_UP,
    LATER_FOLLOW_UP,
    SECOND_STAGE_REVIEW,
    REPLY,
    PROMISE,
    CHANGE_DECISION;

    /** The word outside: {@code preliminary-plan}; also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this word; throws IllegalArgumentException for any other. */
    public static ClockKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
