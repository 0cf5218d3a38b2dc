package org.heed.clock;

import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * One clock as a page shows it.
 *
 * @param dueAt while it stands still, the moment it would be due if it went on at once
 * @param shareGone percent of its time gone when it was read, or when it stopped; above 100 when
 *     late
 * @param lateBy by the wall clock; zero when not late
 * @param waited how long the client has waited, by the wall clock; no pause shortens it
 * @param because the policy that gave its length; none when somebody named the moment
 * @param pausable whether it runs, in time, and by a policy: a moment that was said stands
 * @param warning the last one; none before the first
 */
public record ClockLine(
        long id,
        Subject subject,
        ClockKind kind,
        Severity severity,
        Instant startedAt,
        Instant dueAt,
        ClockState state,
        int shareGone,
        Duration lateBy,
        Duration waited,
        @Nullable PolicyName because,
        boolean pausable,
        @Nullable WarningLine warning) {

    /** Whether a warning waits to be acknowledged. */
    public boolean unseen() {
        return warning != null && warning.seen() == null && state.open();
    }
}
