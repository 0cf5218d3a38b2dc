package org.heed.conversation;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the wire, whoever it is for.
 *
 * @param replyTo Message-ID of the mail it follows; none when it begins something
 * @param automatic no person wrote it, and no machine answers it. Source: RFC 3834
 * @param calendar an invitation that goes with it; none for most
 */
record Envelope(
        String messageId,
        @Nullable String replyTo,
        String toName,
        String toAddress,
        Language language,
        String subject,
        String body,
        boolean automatic,
        @Nullable CalendarPart calendar) {}
