package org.heed.escalation;

import org.heed.kernel.Actor;
import org.heed.kernel.sql.Patience;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.Objects;

/** Reminds whoever was asked for help, once at each moment, however many nodes look. */
@Component
class SupportSweep {

    private static final int MOST = 10_000;

    private final SupportRepository requests;
    private final ApplicationEventPublisher events;
    private final Patience patience;
    private final Clock time;
    private final TransactionTemplate transaction;

    SupportSweep(
            SupportRepository requests,
            ApplicationEventPublisher events,
            Patience patience,
            Clock time,
            PlatformTransactionManager transactions) {
        this.requests = requests;
        this.events = events;
        this.patience = patience;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sweeps until nothing is left that another node or a person does not hold. */
    void sweep() {
        for (var reminded = 0; reminded < MOST; reminded++) {
            try {
                if (!Objects.requireNonNull(transaction.execute(_ -> lookAtOne()))) {
                    return;
                }
            } catch (DataAccessException failed) {
                if (!Patience.ranOut(failed)) {
                    throw failed;
                }
                return; // The next sweep is seconds away.
            }
        }
    }

    private boolean lookAtOne() {
        patience.beShort();
        var now = time.instant();
        var due = requests.lockDue(now);
        for (var id : due) {
            var seen = requests.get(id).acknowledgedAt() != null;
            var wait = seen ? SupportRequests.UNTIL_ANSWERED : SupportRequests.UNTIL_SEEN;
            requests.remind(id, now.plus(wait));
            events.publishEvent(
                    new SupportHappening.Reminded(requests.get(id), now, Actor.system()));
        }
        return !due.isEmpty();
    }
}
