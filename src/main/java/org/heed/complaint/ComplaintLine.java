package org.heed.complaint;

import org.heed.client.ClientId;
import org.heed.clock.Severity;
import org.heed.conversation.Emotion;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A complaint in a list.
 *
 * @param language of the title
 * @param dueAt the nearest time limit still running; none when none runs
 * @param lastContactAt the last contact that really took place; none when there was none yet
 * @param project none for a general matter of the client
 */
public record ComplaintLine(
        ComplaintId id,
        ComplaintNumber number,
        String title,
        Language language,
        ClientId client,
        String clientName,
        @Nullable ProjectId project,
        @Nullable String projectName,
        Phase phase,
        Step step,
        @Nullable Severity severity,
        @Nullable Emotion emotion,
        @Nullable Instant dueAt,
        PersonId owner,
        String ownerName,
        Instant receivedAt,
        @Nullable Instant lastContactAt,
        int reopenings,
        List<String> tags,
        int version) {

    public ComplaintLine {
        tags = List.copyOf(tags);
    }
}
