package org.heed.rhythm;

import java.util.Locale;

/**
 * Why somebody is on the radar. A kind that stands alone puts them there; the others only add to
 * what is there already. Source: R037, R039, design of the radar in heed.md.
 */
public enum SignKind {
    /** No real contact in both directions for longer than was agreed. */
    RHYTHM(3, true),
    /** Nothing of what we told them has been confirmed for long. Source: R029, R037. */
    UNCONFIRMED(2, true),
    /** They asked, and the answer is late. Source: R036. */
    QUESTION(3, true),
    /** Known to us, bad for them, and not told in time. Source: R039. */
    BAD_NEWS(4, true),
    /** A promise whose date has passed. */
    PROMISE_LATE(3, true),
    /** A promise that still has to be kept. */
    PROMISE_OPEN(1, false),
    /** A promise that got another date. */
    SLIP(2, false),
    /** They were angry or furious when we last spoke. */
    MOOD(2, false),
    /** The plan asked for a word to them, and it has not been said. Source: R032. */
    PLAN(1, true),
    /** Our people changed, and the new ones have not spoken with them yet. Source: R030. */
    HAND_OVER(3, true),
    /** Who we spoke with is no longer there. */
    REPLACED_CONTACT(3, true);

    private final int weight;
    private final boolean alone;

    SignKind(int weight, boolean alone) {
        this.weight = weight;
        this.alone = alone;
    }

    /** What it adds to the sum. */
    public int weight() {
        return weight;
    }

    /** Whether it alone puts somebody on the radar. */
    public boolean alone() {
        return alone;
    }

    /** As tables, messages and the API write it: {@code hand-over}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this word; throws IllegalArgumentException for any other. */
    static SignKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
