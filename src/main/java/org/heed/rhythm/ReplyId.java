package org.heed.rhythm;

import org.heed.kernel.Subject;

/** The inner id of an answer that is owed. */
public record ReplyId(long value) {

    /** As a source of signs and a subject of happenings. */
    public Subject subject() {
        return new Subject("reply", value);
    }
}
