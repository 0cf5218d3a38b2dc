package org.heed.clock;

import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The last warning that was told about a clock.
 *
 * @param seen by whom and when it was acknowledged; none while nobody has
 */
public record WarningLine(WarningStep step, Instant toldAt, @Nullable Seen seen) {

    /** Somebody has seen it. */
    public record Seen(PersonId by, String name, Instant at) {}
}
