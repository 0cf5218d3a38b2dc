package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.meeting.MeetingId;

import java.time.ZoneId;

/**
 * Somebody of a client who is asked to a meeting, as they are now.
 *
 * @param address their stored mail address, the only one that anything is sent to; may be empty
 * @param zone the client's
 */
public record MeetingGuest(
        long id,
        MeetingId meeting,
        CircleId circle,
        ClientId client,
        ContactId contact,
        String name,
        String address,
        Language language,
        ZoneId zone)
        implements Visitor {

    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public String called() {
        return meeting.number();
    }
}
