package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.kernel.Language;

import java.time.Instant;

/**
 * What a leader has to know of a client. The page is the client's, then {@code /card}. Source:
 * R065.
 *
 * @param goingOn what is going on
 * @param answer what to answer if they call
 * @param avoid what must not be said or promised; may be empty
 */
public record LeaderCard(
        ClientId client,
        String goingOn,
        String answer,
        String avoid,
        Language language,
        String writtenBy,
        Instant writtenAt,
        int version) {

    /** A card somebody has to read: of which client, who wrote it, and when. */
    public record Unread(
            ClientId client,
            String slug,
            String name,
            Language nameLanguage,
            String writtenBy,
            Instant writtenAt) {

        public String url() {
            return "/clients/" + slug + "/card";
        }
    }
}
