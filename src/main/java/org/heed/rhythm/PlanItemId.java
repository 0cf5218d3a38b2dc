package org.heed.rhythm;

import org.heed.kernel.Subject;

/** The inner id of a line of the communication plan. */
public record PlanItemId(long value) {

    /** As a source of signs and a subject of happenings. */
    public Subject subject() {
        return new Subject("plan-item", value);
    }
}
