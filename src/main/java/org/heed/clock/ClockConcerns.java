package org.heed.clock;

import org.heed.identity.People;
import org.heed.kernel.Concerns;
import org.heed.kernel.Happening;
import org.heed.kernel.Tidings;
import org.heed.kernel.Tidings.Alarm;
import org.heed.kernel.Tidings.Reader;
import org.heed.kernel.Urgency;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Optional;

/**
 * Whom time going by concerns: whose matter it is, from three quarters of the time at once; a
 * breach goes to their superior too. Source: R005; design/screens 5.9.
 */
@Component
class ClockConcerns implements Concerns {

    /** The last quarter of the time. */
    private static final int SOON = 75;

    private final People people;

    ClockConcerns(People people) {
        this.people = people;
    }

    @Override
    public Optional<Tidings> of(Happening happening) {
        return switch (happening) {
            case ClockHappening.Warned it ->
                    owner(it.of(), it.share() < SOON ? Urgency.TODAY : Urgency.NOW);
            case ClockHappening.Nearing it -> owner(it.of(), Urgency.NOW);
            case ClockHappening.WarnedAgain it -> owner(it.of(), Urgency.NOW);
            case ClockHappening.Resumed it -> owner(it.of(), Urgency.NOW);
            case ClockHappening.Breached it -> breached(it.of());
            case ClockHappening.Missed it -> owner(it.of(), Urgency.TODAY);
            default -> Optional.empty();
        };
    }

    private static Optional<Tidings> owner(ClockHappening.Of clock, Urgency urgency) {
        return Optional.ofNullable(clock.owner())
                .map(it -> new Reader(it.value(), "owner", urgency))
                .map(it -> Tidings.of(Alarm.NONE, it));
    }

    private Optional<Tidings> breached(ClockHappening.Of clock) {
        var owner = clock.owner();
        if (owner == null) {
            return Optional.empty();
        }
        var readers = new ArrayList<Reader>();
        readers.add(new Reader(owner.value(), "owner", Urgency.NOW));
        people.superiorOf(owner)
                .map(it -> new Reader(it.value(), "superior", Urgency.NOW))
                .ifPresent(readers::add);
        var grave = clock.severity() == Severity.CRITICAL || clock.severity() == Severity.MAJOR;
        return Optional.of(new Tidings(readers, "", grave ? Alarm.ON_CALL : Alarm.NONE));
    }
}
