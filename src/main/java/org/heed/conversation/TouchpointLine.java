package org.heed.conversation;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A row of the conversation.
 *
 * @param contactName who it was; empty when nobody was named
 * @param recordedBy who typed it in
 */
public record TouchpointLine(
        TouchpointId id,
        Subject subject,
        ClientId client,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        String contactName,
        Channel channel,
        Direction direction,
        boolean clientVisible,
        String words,
        Language language,
        Instant at,
        String recordedBy,
        @Nullable Emotion before,
        @Nullable Emotion after) {}
