package org.heed.history;

import org.heed.client.ContactId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** A question about to be pinned; see {@link Question}. */
public record NewQuestion(
        @Nullable ContactId contact,
        Instant askedAt,
        String words,
        Language language,
        LocalDate startsOn,
        LocalDate endsOn) {}
