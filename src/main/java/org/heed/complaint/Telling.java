package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Emotion;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How the client is told something: written to, or spoken with and noted afterwards. */
public sealed interface Telling {

    /** The client's words or ours, as they read or heard them. */
    String words();

    /**
     * A mail, leaving after 20 seconds in which it can be taken back; by hand where no mail server
     * is set.
     *
     * @param to whom; none for the contact who complained
     * @param leavesAt when it is to leave, if the client does not write before; none for at once
     */
    record Mail(
            @Nullable ContactId to,
            String subject,
            String words,
            Language language,
            @Nullable Instant leavesAt)
            implements Telling {

        public Mail(@Nullable ContactId to, String subject, String words, Language language) {
            this(to, subject, words, language, null);
        }
    }

    /**
     * A call, a meeting, a message elsewhere, that took place.
     *
     * @param words what was said, in short
     * @param before the client's mood when it began; none when it could not be felt
     */
    record Talk(
            Channel channel,
            Instant at,
            String words,
            @Nullable Emotion before,
            @Nullable Emotion after)
            implements Telling {}
}
