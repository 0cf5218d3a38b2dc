package org.heed.handover;

import org.heed.conversation.Matter;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A hand-over to be prepared.
 *
 * @param about the project, or the client as a whole
 * @param reason 1 to 2000 characters, in {@code language}
 * @param overlapUntil until when both work on it together; not before {@code plannedOn}
 */
public record NewHandover(
        Matter about,
        PersonId from,
        PersonId to,
        String reason,
        Language language,
        LocalDate plannedOn,
        @Nullable LocalDate overlapUntil) {}
