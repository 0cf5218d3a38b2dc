package org.heed.conversation;

import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** A client can be talked about, by its slug or id; asked last, because it takes any word. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ClientTopic implements Topic {

    private final ClientLists clients;

    ClientTopic(ClientLists clients) {
        this.clients = clients;
    }

    @Override
    public Optional<Matter> find(Me me, String number) {
        return clients.find(me, number)
                .map(it ->
                        new Matter(
                                it.id().subject(),
                                it.shortName(),
                                it.url(),
                                it.circle(),
                                it.id(),
                                null));
    }
}
