package org.heed.history;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something read from a file, about to be kept.
 *
 * @param identity 32 bytes that make it the same when it comes again
 * @param message 32 bytes of a Message-ID, sender, date and subject; none without an id
 * @param source the bytes of a mail; none of an event
 */
record NewItem(
        ItemKind kind,
        byte[] identity,
        byte @Nullable [] message,
        int sequence,
        Instant at,
        @Nullable Instant endsAt,
        String title,
        String words,
        Language language,
        ItemSide side,
        String fromName,
        String fromAddress,
        String recipients,
        boolean cancelled,
        boolean automatic,
        byte @Nullable [] source) {}
