package org.heed.client.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.client.ClientRights;
import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.springframework.stereotype.Component;

import java.util.List;

/** What can be done to a client: by those who keep it. */
@Component
class ClientVerbs implements RecordVerbs {

    private static final String HERE = "/clients/";

    private final ClientLists clients;

    ClientVerbs(ClientLists clients) {
        this.clients = clients;
    }

    @Override
    public List<RecordVerb> on(Me me, String page) {
        return page.startsWith(HERE) && ClientRights.keeps(me)
                ? clients.find(me, page.substring(HERE.length()))
                        .map(ClientVerbs::of)
                        .orElse(List.of())
                : List.of();
    }

    private static List<RecordVerb> of(ClientCard client) {
        return List.of(
                RecordVerb.to("pen", "client.show.edit", client.url() + "/edit").by("E"),
                RecordVerb.to("plus", "client.show.add-contact", client.url() + "/contacts/new"));
    }
}
