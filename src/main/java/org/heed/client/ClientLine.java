package org.heed.client;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of clients.
 *
 * @param mainContact who to ask for; none when nobody was named
 */
public record ClientLine(
        ClientId id,
        String slug,
        String name,
        String shortName,
        Language language,
        Channel channel,
        @Nullable String mainContact,
        int contacts) {}
