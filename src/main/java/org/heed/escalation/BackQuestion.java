package org.heed.escalation;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What somebody who is to decide asked back.
 *
 * @param answer none while it is not answered; then by whom and when
 */
public record BackQuestion(
        String text,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
