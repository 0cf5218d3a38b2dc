package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;

/**
 * Somebody of a client who may see one complaint from outside.
 *
 * @param contact none for somebody who lodged a complaint and is no contact yet
 * @param address their stored mail address, the only one that anything is sent to; may be empty
 * @param zone the client's
 */
public record Guest(
        long id,
        ComplaintId complaint,
        ComplaintNumber number,
        CircleId circle,
        ClientId client,
        @Nullable ContactId contact,
        String name,
        String address,
        Language language,
        ZoneId zone)
        implements Visitor {

    @Override
    public Subject subject() {
        return complaint.subject();
    }

    @Override
    public String called() {
        return number.toString();
    }
}
