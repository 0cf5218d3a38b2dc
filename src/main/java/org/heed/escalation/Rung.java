package org.heed.escalation;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody who was asked to decide.
 *
 * @param level on the ladder of the project; 0 where there is none
 * @param contact who faces them at the client; none where the ladder names nobody
 * @param cameBy {@code raised}, {@code climbed} or {@code handed-on}
 * @param dueAt by when they answer; later while a question back waits for its answer
 * @param questionAt since when they wait for an answer to a question back; none when they do not
 * @param leftAt when it went on to somebody else, or ended; none for the one who is asked now
 */
public record Rung(
        long id,
        int level,
        PersonId person,
        String personName,
        @Nullable ContactId contact,
        @Nullable String contactName,
        Channel channel,
        String cameBy,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant questionAt,
        @Nullable Instant leftAt) {

    public boolean now() {
        return leftAt == null;
    }
}
