package org.heed.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time of one clock, from its start to its due moment, in shares of a hundred. Shares of
 * working targets are counted in working time, so that half of "four working hours" is two of them
 * and not the middle of the weekend.
 */
record ClockRun(
        Instant startedAt, Instant dueAt, boolean countsWorkingTime, WorkingCalendar calendar) {

    static ClockRun of(Target target, Instant startedAt, WorkingCalendar calendar) {
        var dueAt = target.dueAfter(startedAt, calendar).truncatedTo(ChronoUnit.MICROS);
        return new ClockRun(startedAt, dueAt, target.countsWorkingTime(), calendar);
    }

    /** Percent of the time gone at this moment; above 100 when late, 0 before the start. */
    int shareGone(Instant at) {
        if (!at.isAfter(startedAt)) {
            return 0;
        }
        var whole = between(startedAt, dueAt);
        if (whole.isZero()) {
            return at.isBefore(dueAt) ? 0 : 100;
        }
        var share = between(startedAt, at).toMillis() * 100.0 / Math.max(1, whole.toMillis());
        // Never 100 before the due moment, however the hundredth is rounded.
        return (int) Math.min(at.isBefore(dueAt) ? 99 : 10_000, Math.floor(share));
    }

    /** The moment at which this share, 0 to 100, is gone. */
    Instant momentOf(int share) {
        if (share >= 100) {
            return dueAt;
        }
        var part = between(startedAt, dueAt).multipliedBy(share).dividedBy(100);
        var at = countsWorkingTime ? calendar.plus(startedAt, part) : startedAt.plus(part);
        // What the database keeps: a moment stored is the moment judged.
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private Duration between(Instant from, Instant until) {
        if (countsWorkingTime) {
            return calendar.workingTimeBetween(from, until);
        } else {
            return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
        }
    }
}
