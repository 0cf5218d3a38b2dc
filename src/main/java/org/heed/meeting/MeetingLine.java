package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something a meeting led to. Source: R043.
 *
 * @param owner who does it; none for a decision and a complaint
 * @param made the record it became, whose page is {@code madeUrl}; none for a decision, and for an
 *     action that lives here
 * @param doneAt for an action that lives here
 */
public record MeetingLine(
        LineId id,
        LineKind kind,
        String text,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        @Nullable Instant dueAt,
        @Nullable Subject made,
        @Nullable String madeUrl,
        @Nullable Instant doneAt,
        Instant writtenAt) {

    /** An action nobody has finished and no other room looks after. */
    public boolean waits() {
        return kind == LineKind.ACTION && made == null && doneAt == null;
    }
}
