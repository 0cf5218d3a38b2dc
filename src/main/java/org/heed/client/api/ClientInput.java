package org.heed.client.api;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ClientFacts;
import org.heed.identity.Me;
import org.jspecify.annotations.Nullable;

/** What may be said about a client. In a change, what is left out stays as it is. */
record ClientInput(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String channel,
        @Nullable String customs,
        @Nullable String sensitivities,
        @Nullable String notes) {

    /** Language and zone are the writer's and the channel is email, unless said. */
    ClientFacts fresh(Me me) {
        return new ClientFacts(
                Read.text(name, ""),
                Read.text(shortName, ""),
                Read.language(language, me.language()),
                Read.zone(zone, me.zone()),
                Read.channel(channel, Channel.EMAIL),
                Read.text(customs, ""),
                Read.text(sensitivities, ""),
                Read.text(notes, ""));
    }

    ClientFacts changed(ClientCard client) {
        return new ClientFacts(
                Read.text(name, client.name()),
                Read.text(shortName, client.shortName()),
                Read.language(language, client.language()),
                Read.zone(zone, client.zone()),
                Read.channel(channel, client.channel()),
                Read.text(customs, client.customs()),
                Read.text(sensitivities, client.sensitivities()),
                Read.text(notes, client.notes()));
    }
}
