package org.heed.rhythm.web;

import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Option;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Who can be chosen in the forms of this room. */
@Component("rhythmChoices")
class Choices {

    private static final int PEOPLE = 100;

    private final ContactLists contacts;
    private final ClientLists clients;

    Choices(ContactLists contacts, ClientLists clients) {
        this.contacts = contacts;
        this.clients = clients;
    }

    /** The people of a client, whom we ask for first in front. */
    List<Option> contacts(Me me, ClientId client) {
        return contacts.present(me, client, PEOPLE).items().stream()
                .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                .toList();
    }

    /** Me, and those of us who look after the client. */
    List<Option> owners(Me me, ClientId client) {
        var mine = Option.of(Long.toString(me.id().value()), me.name());
        return Stream.concat(
                        Stream.of(mine),
                        clients.seats(me, client).stream()
                                .map(it -> Option.of(Long.toString(it.person().value()), it.name()))
                                .filter(it -> !it.equals(mine)))
                .toList();
    }
}
