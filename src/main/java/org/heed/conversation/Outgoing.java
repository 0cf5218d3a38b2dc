package org.heed.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A mail in the hands of the node that sends it.
 *
 * @param messageId the same for every attempt
 * @param replyTo Message-IDs it stands under, apart by blanks, the last being the mail it answers;
 *     none for the first
 * @param body the words with links and codes in them
 * @param calendar the invitation that goes with it; none for most
 */
record Outgoing(
        MailCard card,
        String messageId,
        @Nullable String replyTo,
        String body,
        @Nullable CalendarPart calendar) {

    Envelope envelope() {
        return new Envelope(
                messageId,
                replyTo,
                card.to().name(),
                card.to().address(),
                card.language(),
                card.subject(),
                body,
                card.kind().automatic(),
                calendar);
    }
}
