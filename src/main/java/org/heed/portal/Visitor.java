package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.Recipient;
import org.heed.identity.CircleId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Somebody of a client who came by a link, as they are now, and the one record it opens. */
interface Visitor {

    long id();

    CircleId circle();

    ClientId client();

    @Nullable ContactId contact();

    String name();

    String address();

    Language language();

    /** The record they came for. */
    Subject subject();

    /** What people call that record. */
    String called();

    /** Who acts, for the doors of other rooms. */
    default Actor actor() {
        var contact = contact();
        return new Actor(Actor.Kind.CONTACT, contact == null ? null : contact.value(), name());
    }

    default About about() {
        return new About(
                subject(), circle().value(), List.of(new Subject("client", client().value())));
    }

    default Recipient recipient() {
        return new Recipient(contact(), name(), address());
    }
}
