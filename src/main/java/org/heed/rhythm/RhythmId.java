package org.heed.rhythm;

import org.heed.kernel.Subject;

/** The inner id of an agreed rhythm. */
public record RhythmId(long value) {

    /** As a source of signs and a subject of happenings. */
    public Subject subject() {
        return new Subject("rhythm", value);
    }
}
