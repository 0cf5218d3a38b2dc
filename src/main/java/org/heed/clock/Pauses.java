package org.heed.clock;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Quote;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/**
 * Lets a clock stand still while we wait for somebody who is not us, and go on again. The due
 * moment moves by the time that went by, counted as the clock counts; what the client feels, the
 * time they have waited, never stands still. Source: peers' lessons, 1.2, "pause".
 */
@Service
@Transactional
public class Pauses {

    private final ClockRepository clocks;
    private final PauseRepository pauses;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock time;

    Pauses(
            ClockRepository clocks,
            PauseRepository pauses,
            Sight sight,
            ApplicationEventPublisher events,
            Clock time) {
        this.clocks = clocks;
        this.pauses = pauses;
        this.sight = sight;
        this.events = events;
        this.time = time;
    }

    /**
     * Stands still from now on.
     *
     * @param note what is waited for; may be empty
     * @throws Refused {@code clock.refused.already-paused}, {@code clock.refused.pause-overdue}
     *     when its time was up, {@code clock.refused.pause-named} for a moment that was said in so
     *     many words: that one is renegotiated
     * @throws NotFound when no such clock is open, or it is not for them
     */
    public void pause(Me me, Subject subject, ClockKind kind, PauseReason reason, String note) {
        new Checks().optional("note", note, 2_000).done();
        var clock = open(me, subject, kind);
        var now = time.instant();
        if (clock.state() instanceof ClockState.Paused) {
            throw Refused.conflict("clock.refused.already-paused");
        }
        if (!now.isBefore(clock.dueAt())) {
            throw Refused.because("clock.refused.pause-overdue");
        }
        if (clock.basis().policy() == null) {
            throw Refused.because("clock.refused.pause-named");
        }
        var paused = clock.paused(now, reason);
        clocks.save(paused);
        pauses.begin(clock, reason, note.strip(), now, me.id());
        var words = note.isBlank() ? null : new Quote(note.strip(), me.language());
        events.publishEvent(
                new ClockHappening.Paused(
                        ClockHappening.Of.clock(paused), reason, words, me.actor(), now));
    }

    /**
     * Goes on now.
     *
     * @throws Refused {@code clock.refused.not-paused}
     * @throws NotFound when no such clock is open, or it is not for them
     */
    public void end(Me me, Subject subject, ClockKind kind) {
        var clock = open(me, subject, kind);
        if (!(clock.state() instanceof ClockState.Paused)) {
            throw Refused.conflict("clock.refused.not-paused");
        }
        var now = time.instant();
        var continued = clock.continued(now);
        pauses.end(clock, now, me.id());
        clocks.save(continued);
        events.publishEvent(
                new ClockHappening.Continued(ClockHappening.Of.clock(continued), me.actor(), now));
    }

    private Ticking open(Me me, Subject subject, ClockKind kind) {
        return clocks.lockOpen(subject).stream()
                .filter(it -> it.kind() == kind)
                .filter(it -> sight.sees(me, it.circle()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
