package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.Recipient;
import org.heed.identity.CircleId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.meeting.MeetingId;

import java.time.ZoneId;
import java.util.List;

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
        ZoneId zone) {

    /** Who acts, for the doors of other rooms. */
    public Actor actor() {
        return new Actor(Actor.Kind.CONTACT, contact.value(), name);
    }

    About about() {
        return new About(
                meeting.subject(), circle.value(), List.of(new Subject("client", client.value())));
    }

    Recipient recipient() {
        return new Recipient(contact, name, address);
    }
}
