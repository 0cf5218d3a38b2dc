package org.heed.client.api;

import org.heed.client.ClientLine;
import org.jspecify.annotations.Nullable;

/** A row of the list of clients over the API. */
record ClientLineJson(
        long id,
        String slug,
        String name,
        String shortName,
        String language,
        String channel,
        @Nullable String mainContact,
        int contacts) {

    static ClientLineJson of(ClientLine line) {
        return new ClientLineJson(
                line.id().value(),
                line.slug(),
                line.name(),
                line.shortName(),
                line.language().tag(),
                line.channel().word(),
                line.mainContact(),
                line.contacts());
    }
}
