package org.heed.complaint;

import org.heed.kernel.Refused;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether an acceptance may be taken back: one made on the client's own page, for seven days, while
 * no action has been finished since. Source: design/screens 4.4.
 *
 * @param version of the proposal that was accepted
 */
record Recall(int version, Instant acceptedAt, boolean workStarted) {

    /** How long they may change their mind. */
    static final Duration LASTS = Duration.ofDays(7);

    static Instant until(Instant acceptedAt) {
        return acceptedAt.plus(LASTS);
    }

    /** Refuses {@code complaint.refused.recall-started}, {@code complaint.refused.recall-late}. */
    void judge(Instant now) {
        if (workStarted) {
            throw Refused.because("complaint.refused.recall-started");
        }
        if (!now.isBefore(until(acceptedAt))) {
            throw Refused.because("complaint.refused.recall-late", "days", LASTS.toDays());
        }
    }
}
