package org.heed.escalation;

import org.heed.kernel.Actor;
import org.heed.kernel.sql.Patience;
import org.heed.kernel.sql.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Looks at the escalations whose next moment has come, and only at those: says that most of the
 * time is gone, and climbs when all of it is. A row is locked by the node that moves it, in the
 * transaction that moves it, so that however many nodes sweep, each climb happens once.
 */
@Component
class EscalationSweep {

    private static final int MOST = 10_000;

    private final EscalationRepository escalations;
    private final RungRepository rungs;
    private final Asking asking;
    private final ApplicationEventPublisher events;
    private final Patience patience;
    private final JdbcClient jdbc;
    private final Clock time;
    private final TransactionTemplate transaction;

    EscalationSweep(
            EscalationRepository escalations,
            RungRepository rungs,
            Asking asking,
            ApplicationEventPublisher events,
            Patience patience,
            JdbcClient jdbc,
            Clock time,
            PlatformTransactionManager transactions) {
        this.escalations = escalations;
        this.rungs = rungs;
        this.asking = asking;
        this.events = events;
        this.patience = patience;
        this.jdbc = jdbc;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sweeps until nothing is left that another node or a person does not hold. */
    void sweep() {
        for (var moved = 0; moved < MOST; moved++) {
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
        var due = due(now);
        due.forEach(id -> look(escalations.get(id), now));
        return !due.isEmpty();
    }

    private List<EscalationId> due(Instant now) {
        return jdbc.sql(
                        """
                        select e.id
                        from escalation_rung g
                        join escalation e on e.id = g.escalation_id
                        where g.next_at <= :now
                        order by g.next_at
                        limit 1
                        for update of e, g skip locked
                        """)
                .param("now", Sql.at(now))
                .query((row, index) -> new EscalationId(row.getLong("id")))
                .list();
    }

    private void look(EscalationCard card, Instant now) {
        if (card.rung().dueAt().isAfter(now)) {
            rungs.warned(card.rung());
            events.publishEvent(new EscalationHappening.AlmostDue(card, now, Actor.system()));
        } else if (asking.climb(card, now)) {
            escalations.askedAnew(card.id());
            events.publishEvent(
                    new EscalationHappening.Climbed(
                            escalations.get(card.id()), now, Actor.system(), card.rung()));
        } else if (card.topReachedAt() == null) {
            escalations.reachTop(card, now);
            events.publishEvent(
                    new EscalationHappening.TopReached(
                            escalations.get(card.id()), now, Actor.system()));
        }
    }
}
