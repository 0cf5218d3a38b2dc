package org.heed.complaint;

import org.heed.client.Channel;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The two questions: is it solved, and how was it handled. Source: ISO 10002, 8.3; lessons 1.7.
 *
 * @param result 1 to 5; none when asked and not (yet) answered
 * @param handling 1 to 5; none when asked and not (yet) answered
 */
public record SatisfactionForm(
        Instant askedAt,
        Channel channel,
        @Nullable Integer result,
        @Nullable Integer handling,
        String comment) {}
