package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.conversation.Emotion;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What came of a contact after the solution. Source: R011. */
public record FollowUpForm(
        Instant at, Channel channel, FollowUpResult result, String note, @Nullable Emotion after) {}
