package org.heed.promise;

import org.heed.identity.PersonId;
import org.heed.kernel.Concerns;
import org.heed.kernel.Happening;
import org.heed.kernel.Tidings;
import org.heed.kernel.Tidings.Alarm;
import org.heed.kernel.Tidings.Reader;
import org.heed.kernel.Urgency;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Whom a promise concerns: who keeps it, and their superior where it may not be kept or help is
 * wanted. Source: design/screens 5.9; R086.
 */
@Component
class PromiseConcerns implements Concerns {

    private final CareRepository cares;

    PromiseConcerns(CareRepository cares) {
        this.cares = cares;
    }

    @Override
    public Optional<Tidings> of(Happening happening) {
        return happening instanceof PromiseHappening it ? of(it) : Optional.empty();
    }

    private Optional<Tidings> of(PromiseHappening happening) {
        var promise = happening.promise();
        var readers =
                switch (happening) {
                    case PromiseHappening.ReminderCame _, PromiseHappening.Doubted _ ->
                            List.of(keeper(promise, Urgency.NOW));
                    case PromiseHappening.Broken _ -> both(promise, Urgency.NOW);
                    case PromiseHappening.Endangered _ -> both(promise, Urgency.TODAY);
                    case PromiseHappening.HelpAsked _ -> superior(promise, Urgency.NOW);
                    case PromiseHappening.SuperiorBriefed it -> List.of(superior(it.superior()));
                    case PromiseHappening.Made _,
                            PromiseHappening.Handed _,
                            PromiseHappening.TakenOver _,
                            PromiseHappening.Renegotiated _,
                            PromiseHappening.Cancelled _,
                            PromiseHappening.Known _ ->
                            List.of(keeper(promise, Urgency.TODAY));
                    case PromiseHappening.Kept _,
                            PromiseHappening.Reestimated _,
                            PromiseHappening.NewDateAsked _,
                            PromiseHappening.ClientTold _ ->
                            List.<Reader>of();
                };
        return readers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Tidings(readers, "/promises/" + promise.id().value(), Alarm.NONE));
    }

    private static Reader keeper(PromiseCard promise, Urgency urgency) {
        return new Reader(promise.by().value(), "keeper", urgency);
    }

    private static Reader superior(PersonId superior) {
        return new Reader(superior.value(), "superior", Urgency.NOW);
    }

    private List<Reader> superior(PromiseCard promise, Urgency urgency) {
        return cares.superior(promise)
                .map(it -> List.of(new Reader(it.value(), "superior", urgency)))
                .orElse(List.of());
    }

    private List<Reader> both(PromiseCard promise, Urgency urgency) {
        var readers = new LinkedHashMap<Long, Reader>();
        readers.put(promise.by().value(), keeper(promise, urgency));
        superior(promise, urgency).forEach(it -> readers.putIfAbsent(it.person(), it));
        return List.copyOf(readers.values());
    }
}
