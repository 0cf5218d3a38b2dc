package org.heed.change;

import org.heed.document.DocumentId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A name under an agreement.
 *
 * @param on the day it was signed, at the client
 * @param recordedBy who wrote it down: the signer on their own page, one of us for a paper
 * @param document the signed paper; none when it was signed on a page
 */
public record Signature(
        Side side,
        String name,
        String role,
        LocalDate on,
        Instant recordedAt,
        String recordedBy,
        String hash,
        @Nullable DocumentId document) {

    /** Whose. */
    public enum Side {
        OURS,
        THEIRS;

        /** As tables and messages write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
