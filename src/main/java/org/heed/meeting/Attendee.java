package org.heed.meeting;

import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody who is to come. For us alone.
 *
 * @param person who of us; exactly one of this and {@code contact}
 * @param contact who of the client
 * @param address their mail address; may be empty
 * @param salutation what a letter to them begins with
 * @param wants internal: what they want of it
 * @param fears internal: what they are afraid of
 * @param answeredAt none while they have not answered
 * @param invitedSequence SEQUENCE of the last invitation sent to them; none before
 * @param came none while nobody has said
 * @param confirmedMinutes which minutes they confirmed; none before
 */
public record Attendee(
        AttendeeId id,
        @Nullable PersonId person,
        @Nullable ContactId contact,
        String name,
        String salutation,
        String address,
        Language language,
        String wants,
        String fears,
        AttendeeAnswer answer,
        String answerWords,
        @Nullable Instant answeredAt,
        @Nullable Integer invitedSequence,
        @Nullable Boolean came,
        @Nullable Instant confirmedAt,
        @Nullable Integer confirmedMinutes) {

    /** Whether they are of the client. */
    public boolean theirs() {
        return contact != null;
    }

    public boolean invited() {
        return invitedSequence != null;
    }

    /** Whether what they were last sent is what stands now. */
    public boolean knows(int sequence) {
        return invitedSequence != null && invitedSequence == sequence;
    }
}
