package org.heed.handover;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A hand-over as it is now.
 *
 * @param project none when all of the client is handed over
 * @param label what people call the project or client; {@code aboutUrl} is its page
 * @param plannedOn the day it is to be handed
 * @param overlapUntil until when both work on it together; none when they do not
 * @param waiting lines that still keep the old one on the hook
 * @param unmet key contacts who have not had a say with the new one
 */
public record HandoverCard(
        HandoverId id,
        CircleId circle,
        ClientId client,
        String clientName,
        @Nullable ProjectId project,
        String label,
        String aboutUrl,
        PersonId from,
        String fromName,
        PersonId to,
        String toName,
        String reason,
        Language language,
        LocalDate plannedOn,
        @Nullable LocalDate overlapUntil,
        Instant preparedAt,
        String preparedBy,
        int waiting,
        int unmet,
        HandoverState state,
        int version) {

    /** Path of its page. */
    public String url() {
        return "/handovers/" + id.value();
    }

    /** What it is about: the project, or the client. */
    public Subject subject() {
        return project == null ? client.subject() : project.subject();
    }

    /** Handed, and still something of it keeps the old one on the hook. */
    public boolean onTheHook() {
        return state instanceof HandoverState.Handed && waiting > 0;
    }
}
