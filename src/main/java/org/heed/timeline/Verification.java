package org.heed.timeline;

import org.heed.kernel.Subject;

import java.time.Instant;

/** What somebody found who read a chain from its first entry to its last. */
public sealed interface Verification {

    Subject subject();

    /** How many entries were read. */
    long entries();

    Instant verifiedAt();

    /** Every entry says what it said when it was written, and none is missing. */
    record Intact(Subject subject, long entries, Instant verifiedAt) implements Verification {}

    /**
     * @param sequence the first entry that does not hold, counted from 1
     */
    record Broken(Subject subject, long entries, long sequence, Flaw flaw, Instant verifiedAt)
            implements Verification {}

    /** In which way a chain does not hold. */
    enum Flaw {
        /** The entry does not say what it said when it was written. */
        CONTENT,
        /** The entry does not follow the one before it: one was swapped or written again. */
        LINK,
        /** An entry is missing. */
        GAP,
        /** The chain ends earlier, later or otherwise than it was last seen to end. */
        TAIL
    }
}
