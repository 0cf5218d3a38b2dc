package org.heed.portal;

import org.heed.change.ChangeId;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.Recipient;
import org.heed.identity.CircleId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;

import java.time.ZoneId;
import java.util.List;

/**
 * Who decides about a change request at a client, as they are now.
 *
 * @param address their stored mail address, the only one that anything is sent to; may be empty
 * @param zone the client's
 */
public record ChangeGuest(
        long id,
        ChangeId change,
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
                change.subject(), circle.value(), List.of(new Subject("client", client.value())));
    }

    Recipient recipient() {
        return new Recipient(contact, name, address);
    }
}
