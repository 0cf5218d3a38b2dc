package org.heed.client.api;

import org.heed.client.ClientCard;

/** A client over the API. */
record ClientJson(
        long id,
        String slug,
        String name,
        String shortName,
        String language,
        String zone,
        String channel,
        String customs,
        String sensitivities,
        String notes,
        int version) {

    static ClientJson of(ClientCard client) {
        return new ClientJson(
                client.id().value(),
                client.slug(),
                client.name(),
                client.shortName(),
                client.language().tag(),
                client.zone().getId(),
                client.channel().word(),
                client.customs(),
                client.sensitivities(),
                client.notes(),
                client.version());
    }
}
