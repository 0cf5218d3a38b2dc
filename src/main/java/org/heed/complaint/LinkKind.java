package org.heed.complaint;

import java.util.Locale;

/** How one complaint hangs together with another, read from the first to the second. */
public enum LinkKind {
    /** The second cannot be closed while the first is open. */
    BLOCKS,
    /** The other way round. */
    BLOCKED_BY,
    /** The same thing again, after an earlier complaint. */
    RECURRENCE_OF,
    RELATED,
    /** Some of its points stood in the other. */
    SPLIT_FROM,
    /** The other way round. */
    SPLIT_INTO,
    /** The other way round of a recurrence. */
    RECURRED_AS;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static LinkKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
