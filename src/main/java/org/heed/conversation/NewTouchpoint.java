package org.heed.conversation;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One real contact, about to be recorded. Source: R035.
 *
 * @param subject what it was about: a complaint, or the client itself
 * @param circle whose it is: the circle of the subject
 * @param clientVisible decided now and never changed: internal unless made visible
 * @param words what was said or written, 1 to 8000 characters, in their own language
 * @param at when it took place; not in the future
 * @param before how they felt when it began; none when nobody could tell
 * @param after how they felt when it ended
 */
public record NewTouchpoint(
        Subject subject,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        Channel channel,
        Direction direction,
        boolean clientVisible,
        String words,
        Language language,
        Instant at,
        @Nullable Emotion before,
        @Nullable Emotion after) {}
