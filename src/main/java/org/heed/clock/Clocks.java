package org.heed.clock;

import org.heed.kernel.About;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Starts and stops clocks for the rooms above. What stops a clock is theirs to judge: only a human
 * message that reached the client does, never a bounce or an automatic receipt.
 *
 * <p>Nobody is asked who they are: a room calls this from a door in which it already judged. Each
 * verb is harmless when said twice.
 */
@Service
@Transactional
public class Clocks {

    private final ClockRepository clocks;
    private final RuleRepository rules;
    private final CalendarShelf calendars;
    private final ApplicationEventPublisher events;
    private final Clock time;

    Clocks(
            ClockRepository clocks,
            RuleRepository rules,
            CalendarShelf calendars,
            ApplicationEventPublisher events,
            Clock time) {
        this.clocks = clocks;
        this.rules = rules;
        this.calendars = calendars;
        this.events = events;
        this.time = time;
    }

    /**
     * Starts a clock on the standard calendar as it is now; one of its kind that is already open on
     * the matter runs on unchanged.
     *
     * @return when it is due; empty when the targets ask for no such clock
     */
    public Optional<Instant> start(NewClock clock) {
        var named = Optional.ofNullable(clock.target());
        var target = named.or(() -> rules.target(clock.kind(), clock.severity()));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        var started = Ticking.started(clock, named.isEmpty(), target.get(), calendars.standard());
        if (clocks.add(started)) {
            return Optional.of(started.dueAt());
        } else {
            return open(clock.about().subject(), clock.kind()).map(Ticking::dueAt);
        }
    }

    /** When a clock of this kind would be due by the table of targets; none is started. */
    public Optional<Instant> wouldBeDue(ClockKind kind, Severity severity, Instant from) {
        return rules.target(kind, severity)
                .map(it -> it.dueAfter(from, calendars.standard().calendar()));
    }

    /**
     * Stops an open clock at the moment the client was reached; nothing when none is open. Met when
     * that was not after the due moment, however late it was typed in.
     *
     * @throws Refused {@code clock.refused.stop-in-future}
     */
    public void stop(Subject subject, ClockKind kind, Instant at) {
        var now = time.instant();
        if (at.isAfter(now)) {
            throw Refused.because("clock.refused.stop-in-future");
        }
        open(subject, kind).ifPresent(clock -> stop(clock, at, now));
    }

    private void stop(Ticking clock, Instant at, Instant now) {
        var stopped = clock.stopped(at, now);
        clocks.save(stopped);
        if (stopped.state() instanceof ClockState.Missed missed) {
            if (clock.state() instanceof ClockState.Running) {
                announceBreach(clock);
            }
            events.publishEvent(
                    new ClockHappening.Missed(
                            clock.about(), clock.kind(), clock.dueAt(), missed.stoppedAt()));
        }
    }

    /**
     * Undoes the last stop: what had stopped the clock did not reach the client. A successor that
     * was started meanwhile is cancelled. Nothing when no clock of this kind was ever stopped.
     */
    public void resume(Subject subject, ClockKind kind) {
        var now = time.instant();
        var last = clocks.lockLastStopped(subject, kind);
        if (last.isEmpty()) {
            return;
        }
        open(subject, kind).ifPresent(successor -> clocks.save(successor.cancelled(now)));
        var resumed = last.get().resumed();
        clocks.save(resumed);
        events.publishEvent(
                new ClockHappening.Resumed(resumed.about(), kind, resumed.dueAt(), now));
    }

    /**
     * Stops a periodic clock and starts its next period at the same moment, on the targets and the
     * calendar as they are now.
     *
     * @return when the next period is due; empty when none was open, or the targets ask for no more
     */
    public Optional<Instant> restart(Subject subject, ClockKind kind, Instant from) {
        var open = open(subject, kind);
        stop(subject, kind, from);
        return open.flatMap(it ->
                start(
                        new NewClock(
                                it.about(),
                                kind,
                                it.severity(),
                                from.isBefore(it.startedAt()) ? it.startedAt() : from,
                                it.byRule() ? null : it.target())));
    }

    /**
     * Moves every open clock of the matter whose length the targets gave to the target of this
     * severity, counted from its own start on its own calendar version; cancels what this severity
     * does not ask for. What is due at a named moment stays.
     */
    public void changeSeverity(Subject subject, Severity severity) {
        var now = time.instant();
        for (var clock : clocks.lockOpen(subject)) {
            if (clock.severity() != severity) {
                var target =
                        clock.byRule()
                                ? rules.target(clock.kind(), severity)
                                : Optional.of(clock.target());
                target.ifPresentOrElse(
                        it -> move(clock, severity, it, now),
                        () -> clocks.save(clock.cancelled(now)));
            }
        }
    }

    private void move(Ticking clock, Severity severity, Target target, Instant now) {
        var moved = clock.moved(severity, target, now);
        clocks.save(moved);
        if (!moved.dueAt().equals(clock.dueAt())) {
            events.publishEvent(
                    new ClockHappening.Moved(moved.about(), moved.kind(), moved.dueAt(), now));
        }
    }

    /** The matter changed hands: its clocks are seen by its new circle, and told of beside it. */
    public void moveTo(About about) {
        clocks.moveTo(about);
    }

    /** The matter is over: nothing on it is owed any more. */
    public void cancelAll(Subject subject) {
        var now = time.instant();
        clocks.lockOpen(subject).forEach(clock -> clocks.save(clock.cancelled(now)));
    }

    /** One kind is not asked for any more. */
    public void cancel(Subject subject, ClockKind kind) {
        open(subject, kind).ifPresent(clock -> clocks.save(clock.cancelled(time.instant())));
    }

    private Optional<Ticking> open(Subject subject, ClockKind kind) {
        return clocks.lockOpen(subject).stream().filter(it -> it.kind() == kind).findFirst();
    }

    private void announceBreach(Ticking clock) {
        events.publishEvent(
                new ClockHappening.Breached(clock.about(), clock.kind(), clock.dueAt()));
    }
}
