package org.heed.conversation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A mail of ours as it is now.
 *
 * @param about what it is about, with {@code aboutLabel} and {@code aboutUrl} as people know it
 * @param author who wrote it, as they were called then
 * @param attempts how often a node has begun to send it
 */
public record MailCard(
        MailId id,
        String intention,
        MailKind kind,
        Subject about,
        String aboutLabel,
        String aboutUrl,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        Recipient to,
        Language language,
        String subject,
        String body,
        Actor author,
        Instant writtenAt,
        int attempts,
        MailState state,
        int version) {}
