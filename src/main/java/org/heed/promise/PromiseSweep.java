package org.heed.promise;

import org.heed.clock.CalendarLists;
import org.heed.kernel.Actor;
import org.heed.kernel.sql.Patience;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells each reminder once when its moment has come, however many nodes sweep at the same time: the
 * row is held by the one that tells it, in the transaction that tells it. Reckons again what was
 * reckoned on a calendar that has changed.
 */
@Component
class PromiseSweep {

    private static final int MOST = 10_000;
    private static final int BATCH = 100;

    private final Reminders reminders;
    private final PromiseRepository promises;
    private final CareRepository cares;
    private final Briefings briefings;
    private final CalendarLists calendars;
    private final ApplicationEventPublisher events;
    private final Patience patience;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PromiseSweep(
            Reminders reminders,
            PromiseRepository promises,
            CareRepository cares,
            Briefings briefings,
            CalendarLists calendars,
            ApplicationEventPublisher events,
            Patience patience,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reminders = reminders;
        this.promises = promises;
        this.cares = cares;
        this.briefings = briefings;
        this.calendars = calendars;
        this.events = events;
        this.patience = patience;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void sweep() {
        reckonAgain();
        var busy = new HashSet<PromiseId>();
        for (int told = 0; told < MOST; told++) {
            var held = new PromiseId[1];
            try {
                if (!transaction.<Boolean>execute(_ -> tellOne(busy, held))) {
                    return;
                }
            } catch (DataAccessException failed) {
                if (held[0] == null || !Patience.ranOut(failed)) {
                    throw failed;
                }
                busy.add(held[0]); // The next sweep is seconds away.
            }
        }
    }

    private boolean tellOne(Set<PromiseId> busy, PromiseId[] held) {
        patience.beShort();
        var now = clock.instant();
        var found = reminders.lockDue(now, busy);
        found.ifPresent(id -> {
            held[0] = id;
            cares.reminded(id, now);
            var promise = promises.get(id);
            events.publishEvent(new PromiseHappening.ReminderCame(promise, now, Actor.system()));
            briefings.beforeSecondSlip(promise);
        });
        return found.isPresent();
    }

    private void reckonAgain() {
        var stale = stale();
        while (transaction.<Integer>execute(_ -> reckonSome(stale)) == BATCH) {
            // Until nothing is left that another node does not hold.
        }
    }

    private int reckonSome(List<Reminders.Stale> stale) {
        var some = reminders.lockStale(stale, BATCH);
        some.forEach(reminders::reckon);
        return some.size();
    }

    private List<Reminders.Stale> stale() {
        var stale = new ArrayList<Reminders.Stale>();
        for (var calendar : calendars.all()) {
            long id = calendar.id().value();
            stale.add(new Reminders.Stale(id, false, calendar.version()));
            stale.add(
                    new Reminders.Stale(
                            id,
                            true,
                            calendar.standard() ? calendar.version() : Integer.MAX_VALUE));
        }
        return stale;
    }
}
