package org.heed.client;

import org.heed.identity.CircleId;
import org.heed.kernel.Language;

import java.time.ZoneId;

/** A client as other rooms show it. The page is {@code /clients/} + slug. */
public record ClientCard(
        ClientId id,
        String slug,
        String name,
        String shortName,
        Language language,
        ZoneId zone,
        Channel channel,
        String customs,
        String sensitivities,
        String notes,
        CircleId circle,
        int version) {

    /** Path of the client's page. */
    public String url() {
        return "/clients/" + slug;
    }
}
