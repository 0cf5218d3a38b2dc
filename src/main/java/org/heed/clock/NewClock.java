package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A clock to be started.
 *
 * @param about the matter whose timeline tells of it, and the circle that sees it
 * @param startedAt when the matter reached our boundary, not when it was typed in
 * @param target how long it runs; none when the policies say it by whose it is, kind and severity
 * @param owner whose matter it is, for whoever passes warnings on; none when nobody's yet
 */
public record NewClock(
        About about,
        ClockKind kind,
        Severity severity,
        Instant startedAt,
        @Nullable Target target,
        @Nullable PersonId owner) {

    /** Runs as long as the policies say; where they say nothing, there is no clock. */
    public static NewClock byTargets(
            About about, ClockKind kind, Severity severity, Instant startedAt) {
        return new NewClock(about, kind, severity, startedAt, null, null);
    }

    /** Runs to a moment somebody named; a change of severity does not move it. */
    public static NewClock until(
            About about, ClockKind kind, Severity severity, Instant startedAt, Instant dueAt) {
        return new NewClock(about, kind, severity, startedAt, new Target.Fixed(dueAt), null);
    }

    /** The same clock, on a matter of this person. */
    public NewClock ownedBy(@Nullable PersonId person) {
        return new NewClock(about, kind, severity, startedAt, target, person);
    }
}
