package org.heed.clock;

import org.heed.kernel.About;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A clock as it is stored, and what may become of it. Judges; reads and writes nothing.
 *
 * @param id none before it was stored
 * @param byRule whether the targets gave its length
 * @param toldShare the highest share already announced
 */
record Ticking(
        @Nullable Long id,
        About about,
        ClockKind kind,
        Severity severity,
        boolean byRule,
        Target target,
        CalendarVersion version,
        Instant startedAt,
        Instant dueAt,
        int toldShare,
        ClockState state) {

    static Ticking started(NewClock clock, boolean byRule, Target target, CalendarVersion version) {
        var startedAt = clock.startedAt().truncatedTo(ChronoUnit.MICROS);
        var run = ClockRun.of(target, startedAt, version.calendar());
        return new Ticking(
                null,
                clock.about(),
                clock.kind(),
                clock.severity(),
                byRule,
                target,
                version,
                startedAt,
                run.dueAt(),
                0,
                new ClockState.Running());
    }

    ClockRun run() {
        return new ClockRun(startedAt, dueAt, target.countsWorkingTime(), version.calendar());
    }

    /** When the sweep must look again; none when there is nothing left to tell. */
    @Nullable Instant nextAt() {
        return state instanceof ClockState.Running
                ? WarningSteps.after(toldShare, run()).map(WarningSteps.Step::at).orElse(null)
                : null;
    }

    /** Tells what this moment has reached. */
    Ticking lookedAt(Instant now) {
        var reached = WarningSteps.reached(run(), now);
        if (reached <= toldShare) {
            return this;
        }
        return with(reached, reached == 100 ? new ClockState.Overdue(now) : state);
    }

    /** Met when stopped by its due moment; a moment before the start counts as the start. */
    Ticking stopped(Instant at, Instant now) {
        var stoppedAt = at.isBefore(startedAt) ? startedAt : at;
        if (!stoppedAt.isAfter(dueAt)) {
            return with(toldShare, new ClockState.Met(stoppedAt));
        }
        var breachedAt = state instanceof ClockState.Overdue overdue ? overdue.breachedAt() : now;
        var lateBy = Duration.between(dueAt, stoppedAt);
        return with(100, new ClockState.Missed(stoppedAt, breachedAt, lateBy));
    }

    /** Runs on to the same moment, as if it had never been stopped. */
    Ticking resumed() {
        return switch (state) {
            case ClockState.Running _, ClockState.Overdue _ -> this;
            case ClockState.Missed missed -> with(100, new ClockState.Overdue(missed.breachedAt()));
            case ClockState.Met _, ClockState.Cancelled _ ->
                    with(Math.min(toldShare, 90), new ClockState.Running());
        };
    }

    Ticking cancelled(Instant now) {
        return with(toldShare, new ClockState.Cancelled(now));
    }

    /**
     * Due anew from the same start on the same calendar. What was told of a share that is no longer
     * reached will be told again.
     */
    Ticking moved(Severity to, Target newTarget, Instant now) {
        var run = ClockRun.of(newTarget, startedAt, version.calendar());
        var told = Math.min(toldShare, WarningSteps.reached(run, now));
        var newState = told == 100 ? state : new ClockState.Running();
        return new Ticking(
                id,
                about,
                kind,
                to,
                byRule,
                newTarget,
                version,
                startedAt,
                run.dueAt(),
                told,
                newState);
    }

    private Ticking with(int told, ClockState newState) {
        return new Ticking(
                id, about, kind, severity, byRule, target, version, startedAt, dueAt, told,
                newState);
    }

    ClockLine line(Instant now) {
        var until =
                switch (state) {
                    case ClockState.Running _, ClockState.Overdue _ -> now;
                    case ClockState.Met met -> met.stoppedAt();
                    case ClockState.Missed missed -> missed.stoppedAt();
                    case ClockState.Cancelled cancelled -> cancelled.stoppedAt();
                };
        var late = until.isAfter(dueAt) && !(state instanceof ClockState.Cancelled);
        return new ClockLine(
                id == null ? 0 : id,
                about.subject(),
                kind,
                severity,
                startedAt,
                dueAt,
                state,
                run().shareGone(until),
                late ? Duration.between(dueAt, until) : Duration.ZERO);
    }
}
