package org.heed.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The time of one clock, from its start to its due moment, in shares of a hundred. Shares of
 * working targets are counted in working time, so that half of "four working hours" is two of them
 * and not the middle of the weekend. A pause moves the due moment by the time that went by in it,
 * counted the same way.
 *
 * @param countedFrom its start, or the moment it last went on after a pause
 * @param used what had been used up before that
 */
record ClockRun(
        Instant countedFrom,
        Duration used,
        Instant dueAt,
        boolean countsWorkingTime,
        WorkingCalendar calendar) {

    static ClockRun of(Target target, Instant startedAt, WorkingCalendar calendar) {
        var dueAt = target.dueAfter(startedAt, calendar).truncatedTo(ChronoUnit.MICROS);
        return new ClockRun(startedAt, Duration.ZERO, dueAt, target.countsWorkingTime(), calendar);
    }

    /** Counts again from what was recorded: the start and the pauses, in order. */
    static ClockRun replayed(
            Target target, Instant startedAt, WorkingCalendar calendar, List<Pause> pauses) {
        var run = of(target, startedAt, calendar);
        for (var pause : pauses) {
            run = run.continued(pause);
        }
        return run;
    }

    /** Goes on after a pause; one that began at the due moment or later moves nothing any more. */
    ClockRun continued(Pause pause) {
        if (!pause.from().isBefore(dueAt)) {
            return this;
        }
        var before = used.plus(between(countedFrom, pause.from()));
        var due = later(dueAt, between(pause.from(), pause.until()));
        return new ClockRun(pause.until(), before, due, countsWorkingTime, calendar);
    }

    /** When it is due, or would be if it stood still until now and went on. */
    Instant dueAt(ClockState state, Instant now) {
        return state instanceof ClockState.Paused paused
                ? continued(new Pause(paused.since(), now)).dueAt()
                : dueAt;
    }

    /** Percent of the time gone at this moment; above 100 when late, 0 before the start. */
    int shareGone(Instant at) {
        var whole = whole();
        if (whole.isZero()) {
            return at.isBefore(dueAt) ? 0 : 100;
        }
        var gone = used.plus(between(countedFrom, at));
        var share = gone.toMillis() * 100.0 / Math.max(1, whole.toMillis());
        // Never 100 before the due moment, however the hundredth is rounded.
        return (int) Math.min(at.isBefore(dueAt) ? 99 : 10_000, Math.floor(share));
    }

    /** The moment at which this share, 0 to 100, is gone; not before it last went on. */
    Instant momentOf(int share) {
        return share >= 100 ? dueAt : whenUsed(whole().multipliedBy(share).dividedBy(100));
    }

    /** The moment at which so much is left; empty when it never had that much. */
    Optional<Instant> momentBefore(Duration left) {
        var part = whole().minus(left);
        return part.isPositive() ? Optional.of(whenUsed(part)) : Optional.empty();
    }

    /** So much later, counted as this clock counts. */
    Instant later(Instant at, Duration time) {
        var moment = countsWorkingTime ? calendar.plus(at, time) : at.plus(time);
        // What the database keeps: a moment stored is the moment judged.
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private Instant whenUsed(Duration part) {
        return part.compareTo(used) <= 0 ? countedFrom : later(countedFrom, part.minus(used));
    }

    private Duration whole() {
        return used.plus(between(countedFrom, dueAt));
    }

    private Duration between(Instant from, Instant until) {
        if (countsWorkingTime) {
            return calendar.workingTimeBetween(from, until);
        } else {
            return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
        }
    }
}
