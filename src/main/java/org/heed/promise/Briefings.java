package org.heed.promise;

import org.heed.identity.PeopleLists;
import org.heed.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Briefs the superior before a promise can slip a second time, never after. Source: screens 5.9;
 * issue 3, "before the second slip".
 */
@Component
class Briefings {

    private final PromiseRepository promises;
    private final CareRepository cares;
    private final PeopleLists people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Briefings(
            PromiseRepository promises,
            CareRepository cares,
            PeopleLists people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.cares = cares;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Once for each slip that may come; not when nobody is above. The promise's row is held. */
    void beforeSecondSlip(PromiseCard promise) {
        if (!promise.beforeSecondSlip() || promise.care().briefedAt() != null) {
            return;
        }
        var now = clock.instant();
        cares.superior(promise)
                .ifPresent(superior -> {
                    cares.briefed(promise.id(), superior, now);
                    events.publishEvent(
                            new PromiseHappening.SuperiorBriefed(
                                    promises.get(promise.id()),
                                    now,
                                    Actor.system(),
                                    superior,
                                    people.card(superior).name()));
                });
    }
}
