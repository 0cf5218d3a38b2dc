package org.heed.clock;

import java.time.Instant;

/**
 * How far the last recount has come.
 *
 * @param moved how many of those looked at are due at another moment now, or not at all
 * @param done nothing is left to look at; or {@code overtaken}: policies changed meanwhile, so it
 *     ended early and is asked for again
 */
public record RecountStanding(
        String askedBy,
        Instant askedAt,
        long looked,
        long moved,
        boolean done,
        boolean overtaken) {}
