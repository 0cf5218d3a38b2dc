package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final PauseRepository pauses;
    private final PolicyRepository policies;
    private final Measuring measuring;
    private final ApplicationEventPublisher events;
    private final Clock time;

    Clocks(
            ClockRepository clocks,
            PauseRepository pauses,
            PolicyRepository policies,
            Measuring measuring,
            ApplicationEventPublisher events,
            Clock time) {
        this.clocks = clocks;
        this.pauses = pauses;
        this.policies = policies;
        this.measuring = measuring;
        this.events = events;
        this.time = time;
    }

    /**
     * Starts a clock by the first policy that fits, on its calendar as it is now; one of its kind
     * that is already open on the matter runs on unchanged.
     *
     * @return when it is due; empty when the policy asks for no such clock
     */
    public Optional<Instant> start(NewClock clock) {
        return measuring
                .of(clock)
                .flatMap(basis -> {
                    var started = Ticking.started(clock, basis);
                    return clocks.add(started).isPresent()
                            ? Optional.of(started.dueAt())
                            : open(clock.about().subject(), clock.kind()).map(Ticking::dueAt);
                });
    }

    /** When a clock of this kind would be due for nobody in particular; none is started. */
    public Optional<Instant> wouldBeDue(ClockKind kind, Severity severity, Instant from) {
        return measuring
                .ofAnybody(kind, severity)
                .map(it -> it.target().dueAfter(from, it.version().calendar()));
    }

    /**
     * Stops an open clock at the moment the client was reached; nothing when none is open. Met when
     * that was not after the due moment, however late it was typed in. A pause ends with it.
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
        pauses.end(clock, at, null);
        clocks.save(stopped);
        if (stopped.state() instanceof ClockState.Missed missed) {
            if (clock.state() instanceof ClockState.Running) {
                events.publishEvent(new ClockHappening.Breached(of(clock)));
            }
            events.publishEvent(new ClockHappening.Missed(of(clock), missed.stoppedAt()));
        }
    }

    /**
     * Undoes the last stop: what had stopped the clock did not reach the client. A successor that
     * was started meanwhile is cancelled. Nothing when no clock of this kind was ever stopped.
     */
    public void resume(Subject subject, ClockKind kind) {
        clocks.lockLastStopped(subject, kind).ifPresent(this::resume);
    }

    /** The same, only if the last stop was at this moment: what came after it counts. */
    public void resume(Subject subject, ClockKind kind, Instant stoppedAt) {
        clocks.lockLastStopped(subject, kind)
                .filter(it -> it.stoppedAt(stoppedAt.truncatedTo(ChronoUnit.MICROS)))
                .ifPresent(this::resume);
    }

    private void resume(Ticking stopped) {
        var now = time.instant();
        open(stopped.about().subject(), stopped.kind())
                .ifPresent(successor -> cancel(successor, now));
        var resumed = stopped.resumed();
        clocks.save(resumed);
        events.publishEvent(new ClockHappening.Resumed(of(resumed), now));
    }

    /**
     * Stops a periodic clock and starts its next period at the same moment, by the policies and the
     * calendar as they are now. What was due at a named moment does not come again.
     *
     * @return when the next period is due; empty when none was open, or the policy asks for no more
     */
    public Optional<Instant> restart(Subject subject, ClockKind kind, Instant from) {
        var open = open(subject, kind);
        stop(subject, kind, from);
        return open.filter(it -> it.basis().policy() != null)
                .flatMap(it ->
                        start(
                                NewClock.byTargets(
                                                it.about(),
                                                kind,
                                                it.severity(),
                                                from.isBefore(it.startedAt())
                                                        ? it.startedAt()
                                                        : from)
                                        .ownedBy(it.owner())));
    }

    /**
     * The matter is open again, and this kind is owed once more. By its policy the clock that was
     * met goes on with the time it had left, or a new one begins now; so nothing is overdue at
     * once. Source: peers' lessons, 1.2, "reopen".
     *
     * @return when it is due; empty when the policy asks for no such clock
     */
    public Optional<Instant> reopen(NewClock clock) {
        var now = time.instant();
        var last =
                clocks.lockLastStopped(clock.about().subject(), clock.kind()).filter(this::goesOn);
        if (last.isEmpty()) {
            return start(clock);
        }
        var again = last.get().reopened(now);
        clocks.add(again).ifPresent(id -> pauses.carry(last.get(), id, now));
        return open(clock.about().subject(), clock.kind()).map(Ticking::dueAt);
    }

    private boolean goesOn(Ticking stopped) {
        var policy = stopped.basis().policy();
        return policy != null
                && stopped.state() instanceof ClockState.Met met
                && met.stoppedAt().isBefore(stopped.dueAt())
                && policies.reopening(policy) == Reopening.CONTINUE;
    }

    /**
     * Counts every open clock of the matter that runs by a policy anew for this severity, from its
     * own start and with its pauses; cancels what is not asked for. What is due at a named moment
     * stays.
     */
    public void changeSeverity(Subject subject, Severity severity) {
        var now = time.instant();
        for (var clock : clocks.lockOpen(subject)) {
            if (clock.severity() != severity) {
                recount(clock, severity, now);
            }
        }
    }

    /**
     * The matter changed hands: its clocks are seen by its new circle, told of beside it, and
     * counted anew where another policy fits now.
     */
    public void moveTo(About about) {
        var now = time.instant();
        clocks.moveTo(about);
        clocks.lockOpen(about.subject()).forEach(clock -> recount(clock, clock.severity(), now));
    }

    /**
     * It turned out when the matter really reached us: what began at the moment first written down
     * is counted from that one.
     */
    public void receivedAt(Subject subject, Instant before, Instant at) {
        var now = time.instant();
        clocks.lockOpen(subject).stream()
                .filter(it -> it.startedAt().equals(before.truncatedTo(ChronoUnit.MICROS)))
                .forEach(it -> recount(it.begunAt(at), it.severity(), now));
    }

    private void recount(Ticking clock, Severity severity, Instant now) {
        var basis =
                clock.basis().policy() == null
                        ? Optional.of(clock.basis())
                        : measuring.anew(clock, clock.about(), severity);
        if (basis.isEmpty()) {
            cancel(clock, now);
            return;
        }
        var moved = clock.recounted(severity, basis.get(), pauses.over(clock), now);
        clocks.save(moved);
        if (!moved.dueAt().equals(clock.dueAt())) {
            events.publishEvent(new ClockHappening.Moved(of(moved), now));
        }
    }

    /** Warnings of what runs on this matter are for somebody else from now on. */
    public void handTo(Subject subject, @Nullable PersonId owner) {
        clocks.handTo(subject, owner);
    }

    /** The matter is over: nothing on it is owed any more. */
    public void cancelAll(Subject subject) {
        var now = time.instant();
        clocks.lockOpen(subject).forEach(clock -> cancel(clock, now));
    }

    /** One kind is not asked for any more. */
    public void cancel(Subject subject, ClockKind kind) {
        open(subject, kind).ifPresent(clock -> cancel(clock, time.instant()));
    }

    private void cancel(Ticking clock, Instant now) {
        pauses.end(clock, now, null);
        clocks.save(clock.cancelled(now));
    }

    private Optional<Ticking> open(Subject subject, ClockKind kind) {
        return clocks.lockOpen(subject).stream().filter(it -> it.kind() == kind).findFirst();
    }

    private static ClockHappening.Of of(Ticking clock) {
        return ClockHappening.Of.clock(clock);
    }
}
