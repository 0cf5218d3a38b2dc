package org.heed.complaint;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal that waits for the client's decision.
 *
 * @param language of the title
 * @param version of the proposal
 * @param answerBy the day we asked them to answer by; none when we named none
 */
public record WaitingLine(
        ComplaintNumber number,
        String title,
        Language language,
        String clientName,
        int version,
        Instant putAt,
        @Nullable LocalDate answerBy) {}
