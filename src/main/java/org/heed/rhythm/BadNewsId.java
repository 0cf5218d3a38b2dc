package org.heed.rhythm;

import org.heed.kernel.Subject;

/** The inner id of a piece of bad news. */
public record BadNewsId(long value) {

    static final String KIND = "bad-news";

    /** As a source of signs and a subject of happenings. */
    public Subject subject() {
        return new Subject(KIND, value);
    }
}
