package org.heed.meeting;

import org.heed.client.ContactId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A meeting as somebody of the client may read it on their page. It cannot hold an internal fact.
 *
 * @param agenda the titles of the items
 * @param answer what this person answered
 * @param minutes as they were sent last; none before
 * @param confirmed whether this person confirmed those minutes
 */
public record ClientMeeting(
        MeetingId id,
        String number,
        String title,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        String link,
        String organiser,
        String organiserPhone,
        String state,
        List<String> agenda,
        ContactId contact,
        AttendeeAnswer answer,
        int minutesNumber,
        @Nullable String minutes,
        boolean confirmed) {

    public ClientMeeting {
        agenda = List.copyOf(agenda);
    }

    public boolean ahead() {
        return state.equals("planned") || state.equals("invited");
    }
}
