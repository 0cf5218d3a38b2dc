package org.heed.complaint;

import org.heed.kernel.Subject;

/** Inner id of a complaint. */
public record ComplaintId(long value) {

    /** What it is called where rooms that know no complaints point at it. */
    public static final String KIND = "complaint";

    public Subject subject() {
        return new Subject(KIND, value);
    }
}
