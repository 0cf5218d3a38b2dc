package org.heed.clock;

import org.heed.kernel.Subject;

import java.time.Duration;
import java.time.Instant;

/**
 * One clock as a page shows it.
 *
 * @param shareGone percent of its time gone when it was read, or when it stopped; above 100 when
 *     late
 * @param lateBy by the wall clock; zero when not late
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
        Duration lateBy) {}
