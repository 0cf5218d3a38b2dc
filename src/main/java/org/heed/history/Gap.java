package org.heed.history;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch in which the client did not hear from us. Source: R024, R037; decision 0131.
 *
 * @param from when they had heard from us last
 * @param until when they heard from us again, or now
 * @param open nothing has followed yet
 */
public record Gap(Instant from, Instant until, boolean open) {

    /** Shorter ones are the ordinary pause between two talks. */
    public static final Duration SHORTEST = Duration.ofDays(14);

    public long days() {
        return Duration.between(from, until).toDays();
    }
}
