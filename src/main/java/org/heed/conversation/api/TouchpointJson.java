package org.heed.conversation.api;

import org.heed.conversation.Emotion;
import org.heed.conversation.TouchpointLine;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A contact as the API shows it. */
record TouchpointJson(
        long id,
        String aboutKind,
        long aboutId,
        long client,
        @Nullable Long project,
        @Nullable Long contact,
        String contactName,
        String channel,
        String direction,
        boolean clientVisible,
        String words,
        String language,
        Instant at,
        String recordedBy,
        @Nullable String emotionBefore,
        @Nullable String emotionAfter,
        int version) {

    static TouchpointJson of(TouchpointLine it) {
        var project = it.project();
        var contact = it.contact();
        return new TouchpointJson(
                it.id().value(),
                it.subject().kind(),
                it.subject().id(),
                it.client().value(),
                project == null ? null : project.value(),
                contact == null ? null : contact.value(),
                it.contactName(),
                it.channel().word(),
                Form.slug(it.direction()),
                it.clientVisible(),
                it.words(),
                it.language().tag(),
                it.at(),
                it.recordedBy(),
                word(it.before()),
                word(it.after()),
                1);
    }

    private static @Nullable String word(@Nullable Emotion emotion) {
        return emotion == null ? null : Form.slug(emotion);
    }
}
