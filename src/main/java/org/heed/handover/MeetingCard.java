package org.heed.handover;

import org.heed.client.ContactId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A key contact whom the new one has to meet.
 *
 * @param id inner id of the meeting: each is a sign of its own on the radar
 * @param introducerName who of us introduces the new one
 * @param plannedOn when they are to meet; until that day is over no alarm sounds
 * @param introducedAt when the new one was introduced, or introduced themselves
 * @param confirmedAt when both had a say for the first time
 * @param excusedWhy why they need not meet; none while they have to
 * @param nextAt when the alarm sounds next
 * @param alarms how often it has sounded
 */
public record MeetingCard(
        long id,
        HandoverId handover,
        ContactId contact,
        String name,
        String title,
        String introducerName,
        @Nullable LocalDate plannedOn,
        @Nullable Instant introducedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant excusedAt,
        @Nullable String excusedBy,
        @Nullable String excusedWhy,
        @Nullable Instant nextAt,
        int alarms,
        int version) {

    /** As messages and the API write it. */
    public String word() {
        return confirmedAt != null
                ? "confirmed"
                : excusedAt != null ? "excused" : introducedAt != null ? "introduced" : "unmet";
    }

    /** Whether they still have to meet. */
    public boolean waits() {
        return confirmedAt == null && excusedAt == null;
    }
}
