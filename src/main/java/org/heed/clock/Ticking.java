package org.heed.clock;

import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A clock as it is stored, and what may become of it. Judges; reads and writes nothing.
 *
 * @param id none before it was stored
 * @param continues the clock that goes on in this one; none for one that began by itself
 * @param owner whose matter it is; none when nobody's yet
 */
record Ticking(
        @Nullable Long id,
        @Nullable Long continues,
        About about,
        @Nullable PersonId owner,
        ClockKind kind,
        Severity severity,
        Basis basis,
        Instant startedAt,
        ClockRun run,
        Told told,
        ClockState state) {

    static Ticking started(NewClock clock, Basis basis) {
        var startedAt = clock.startedAt().truncatedTo(ChronoUnit.MICROS);
        return new Ticking(
                null,
                null,
                clock.about(),
                clock.owner(),
                clock.kind(),
                clock.severity(),
                basis,
                startedAt,
                ClockRun.of(basis.target(), startedAt, basis.version().calendar()),
                Told.NOTHING,
                new ClockState.Running());
    }

    Instant dueAt() {
        return run.dueAt();
    }

    CircleId circle() {
        return new CircleId(about.circle());
    }

    /** When the sweep must look again; none when there is nothing left to tell. */
    @Nullable Instant nextAt() {
        return switch (state) {
            case ClockState.Running _ -> earlier(nextStep(), told.repeatAt());
            case ClockState.Overdue _ -> told.repeatAt();
            case ClockState.Paused _,
                    ClockState.Met _,
                    ClockState.Missed _,
                    ClockState.Cancelled _ ->
                    null;
        };
    }

    private @Nullable Instant nextStep() {
        return steps(run).after(told).map(WarningSteps.Step::at).orElse(null);
    }

    private WarningSteps steps(ClockRun of) {
        return new WarningSteps(basis.warnings(), of);
    }

    /** What this moment has reached: a step, or the last one once more; nothing when neither. */
    Look lookedAt(Instant now) {
        var fresh = steps(run).reached(now).stream().filter(it -> !told.holds(it)).toList();
        if (state.open() && !fresh.isEmpty()) {
            var known = fresh.stream().reduce(told, Told::and, (_, last) -> last);
            var breached = known.share() >= 100;
            return new Look(
                    with(
                            known.repeatedAt(nextRepeat(now)),
                            breached ? new ClockState.Overdue(now) : state),
                    fresh.getLast(),
                    false);
        }
        var repeatAt = told.repeatAt();
        return repeatAt != null && !repeatAt.isAfter(now)
                ? new Look(with(told.repeatedAt(nextRepeat(now)), state), null, true)
                : new Look(this, null, false);
    }

    private @Nullable Instant nextRepeat(Instant now) {
        var repeat = basis.warnings().repeat();
        return repeat == null ? null : run.later(now, repeat);
    }

    /** Somebody has seen the last warning. */
    Ticking acknowledged() {
        return with(told.repeatedAt(null), state);
    }

    /** Stands still from now on. */
    Ticking paused(Instant now, PauseReason reason) {
        return with(told.repeatedAt(null), new ClockState.Paused(now, reason));
    }

    /** Goes on; does nothing unless it stands still. */
    Ticking continued(Instant now) {
        return state instanceof ClockState.Paused paused
                ? with(
                        run.continued(new Pause(paused.since(), now)),
                        told,
                        new ClockState.Running())
                : this;
    }

    /** Met when stopped by its due moment; a moment before the start counts as the start. */
    Ticking stopped(Instant at, Instant now) {
        var stoppedAt = at.isBefore(startedAt) ? startedAt : at;
        var going =
                state instanceof ClockState.Paused paused && stoppedAt.isAfter(paused.since())
                        ? continued(stoppedAt)
                        : this;
        if (!stoppedAt.isAfter(going.dueAt())) {
            return going.with(told.repeatedAt(null), new ClockState.Met(stoppedAt));
        }
        var breachedAt = state instanceof ClockState.Overdue overdue ? overdue.breachedAt() : now;
        var lateBy = Duration.between(going.dueAt(), stoppedAt);
        return going.with(
                new Told(100, told.lead(), null),
                new ClockState.Missed(stoppedAt, breachedAt, lateBy));
    }

    /** Whether what stopped it was at this moment. */
    boolean stoppedAt(Instant at) {
        return switch (state) {
            case ClockState.Met met -> met.stoppedAt().equals(at);
            case ClockState.Missed missed -> missed.stoppedAt().equals(at);
            case ClockState.Running _,
                    ClockState.Paused _,
                    ClockState.Overdue _,
                    ClockState.Cancelled _ ->
                    false;
        };
    }

    /** Runs on to the same moment, as if it had never been stopped. */
    Ticking resumed() {
        return switch (state) {
            case ClockState.Running _, ClockState.Paused _, ClockState.Overdue _ -> this;
            case ClockState.Missed missed ->
                    with(told, new ClockState.Overdue(missed.breachedAt()));
            case ClockState.Met _, ClockState.Cancelled _ ->
                    with(told.before(100), new ClockState.Running());
        };
    }

    Ticking cancelled(Instant now) {
        return with(told.repeatedAt(null), new ClockState.Cancelled(now));
    }

    /**
     * Its matter is open again: the time since it was stopped counts as a pause. Only for one that
     * was met; one that was missed has no time to go on with.
     */
    Ticking reopened(Instant now) {
        if (!(state instanceof ClockState.Met met)) {
            throw new IllegalStateException("only a clock that was met goes on");
        }
        return new Ticking(
                null,
                id,
                about,
                owner,
                kind,
                severity,
                basis,
                startedAt,
                run.continued(new Pause(met.stoppedAt(), now)),
                told.before(100),
                new ClockState.Running());
    }

    /**
     * Counted anew from what was recorded: the same start, the pauses that are over. What was told
     * of a step that is no longer reached will be told again; one that stands still stays so.
     */
    Ticking recounted(Severity to, Basis newBasis, List<Pause> pauses, Instant now) {
        var calendar = newBasis.version().calendar();
        var newRun = ClockRun.replayed(newBasis.target(), startedAt, calendar, pauses);
        var until = state instanceof ClockState.Paused paused ? paused.since() : now;
        var reached = new WarningSteps(newBasis.warnings(), newRun).reached(until);
        var known =
                reached.stream().filter(told::holds).reduce(Told.NOTHING, Told::and, (_, it) -> it);
        var stillLate = known.share() >= 100 && state instanceof ClockState.Overdue;
        return new Ticking(
                id,
                continues,
                about,
                owner,
                kind,
                to,
                newBasis,
                startedAt,
                newRun,
                known.repeatedAt(known.equals(Told.NOTHING) ? null : told.repeatAt()),
                stillLate || state instanceof ClockState.Paused ? state : new ClockState.Running());
    }

    /** It began at another moment than was thought; to be recounted from there. */
    Ticking begunAt(Instant at) {
        var moment = at.truncatedTo(ChronoUnit.MICROS);
        return new Ticking(
                id, continues, about, owner, kind, severity, basis, moment, run, told, state);
    }

    private Ticking with(Told newTold, ClockState newState) {
        return with(run, newTold, newState);
    }

    private Ticking with(ClockRun newRun, Told newTold, ClockState newState) {
        return new Ticking(
                id, continues, about, owner, kind, severity, basis, startedAt, newRun, newTold,
                newState);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** What a look at it found: the step to tell, or that the last one is told once more. */
    record Look(Ticking after, @Nullable WarningStep step, boolean again) {}
}
