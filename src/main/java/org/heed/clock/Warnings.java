package org.heed.clock;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** A person says that they have seen a warning, and it does not come again. */
@Service
@Transactional
public class Warnings {

    private final ClockRepository clocks;
    private final WarningRepository warnings;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock time;

    Warnings(
            ClockRepository clocks,
            WarningRepository warnings,
            Sight sight,
            ApplicationEventPublisher events,
            Clock time) {
        this.clocks = clocks;
        this.warnings = warnings;
        this.sight = sight;
        this.events = events;
        this.time = time;
    }

    /**
     * Keeps who has seen what was told so far; nothing when somebody has already.
     *
     * @throws NotFound when no such clock is open, or it is not for them
     */
    public void acknowledge(Me me, Subject subject, ClockKind kind) {
        var clock =
                clocks.lockOpen(subject).stream()
                        .filter(it -> it.kind() == kind)
                        .filter(it -> sight.sees(me, it.circle()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var now = time.instant();
        if (warnings.acknowledge(clock, me.id(), now)) {
            clocks.save(clock.acknowledged());
            events.publishEvent(
                    new ClockHappening.Acknowledged(
                            ClockHappening.Of.clock(clock), me.actor(), now));
        }
    }
}
