package org.heed.post;

import org.heed.client.ContactCard;
import org.heed.identity.PersonId;

import java.util.List;

/** Whom the address of a mail belongs to. Whether they wrote it is another question. */
sealed interface Sender {

    /** Contacts with this address; of one client or of several, never empty. */
    record Contacts(List<ContactCard> cards) implements Sender {}

    /** One of us, writing with another program. */
    record Colleague(PersonId id, String name) implements Sender {}

    /** Nobody we know. */
    record Unknown() implements Sender {}

    /** The word of the table. */
    default String word() {
        return switch (this) {
            case Contacts _ -> "contact";
            case Colleague _ -> "colleague";
            case Unknown _ -> "unknown";
        };
    }
}
