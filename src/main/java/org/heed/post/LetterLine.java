package org.heed.post;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * A row of a list of mails that came in.
 *
 * @param words how it begins, at most 200 characters
 * @param clientName empty while nobody knows whose it is
 * @param about the number of the complaint it belongs to; empty when there is none
 */
public record LetterLine(
        IncomingId id,
        LetterKind kind,
        Standing standing,
        String subject,
        String fromName,
        String fromAddress,
        Sureness sureness,
        Set<Remark> remarks,
        String words,
        String language,
        String clientName,
        @Nullable String about,
        Instant reachedAt) {

    public LetterLine {
        remarks = Set.copyOf(remarks);
    }
}
