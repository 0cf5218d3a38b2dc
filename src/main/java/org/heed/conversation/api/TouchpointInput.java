package org.heed.conversation.api;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.Emotion;
import org.heed.conversation.Matter;
import org.heed.conversation.NewTouchpoint;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A contact to be recorded.
 *
 * @param about number of the complaint or project, or slug of the client
 * @param at when it took place; now when left out
 */
record TouchpointInput(
        @Nullable String about,
        @Nullable Long contact,
        @Nullable String channel,
        @Nullable String direction,
        @Nullable Boolean clientVisible,
        @Nullable String words,
        @Nullable String language,
        @Nullable Instant at,
        @Nullable String emotionBefore,
        @Nullable String emotionAfter) {

    /** What it names; empty when it names nothing. */
    String named() {
        return about == null ? "" : about;
    }

    NewTouchpoint about(Matter matter, Instant now) {
        return new NewTouchpoint(
                matter.subject(),
                matter.circle(),
                matter.client(),
                matter.project(),
                contact == null ? null : new ContactId(contact),
                Words.required(channel, Channel.class, "channel"),
                Words.required(direction, Direction.class, "direction"),
                clientVisible != null && clientVisible,
                words == null ? "" : words,
                Words.language(language),
                at == null ? now : at,
                Words.maybe(emotionBefore, Emotion.class, "emotionBefore"),
                Words.maybe(emotionAfter, Emotion.class, "emotionAfter"));
    }
}
