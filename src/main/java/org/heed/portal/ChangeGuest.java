package org.heed.portal;

import org.heed.change.ChangeId;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;

import java.time.ZoneId;

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
        ZoneId zone)
        implements Visitor {

    @Override
    public Subject subject() {
        return change.subject();
    }

    @Override
    public String called() {
        return change.number();
    }
}
