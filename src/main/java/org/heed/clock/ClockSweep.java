package org.heed.clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/**
 * Looks at the clocks whose next moment has come, and only at those; announces each warning and
 * each breach once, however many nodes sweep at the same time: a row is locked by the one that
 * announces it, in the transaction that announces it.
 */
@Component
class ClockSweep {

    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 10_000;

    /** PostgreSQL's lock_not_available and deadlock_detected; Spring has no name for the first. */
    private static final Set<String> LOCKED = Set.of("55P03", "40P01");

    private final ClockRepository clocks;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock time;
    private final TransactionTemplate transaction;

    ClockSweep(
            ClockRepository clocks,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock time,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.events = events;
        this.jdbc = jdbc;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sweeps until nothing is left that another node does not hold. */
    void sweep() {
        var size = BATCH;
        for (var batch = 0; batch < MOST_BATCHES; batch++) {
            try {
                if (batch(size) < size) {
                    return;
                }
            } catch (DataAccessException failed) {
                if (!somebodyWrites(failed)) {
                    throw failed;
                }
                if (size == 1) {
                    return; // The next sweep is seconds away.
                }
                size = Math.max(1, size / 10);
            }
        }
    }

    private static boolean somebodyWrites(DataAccessException failed) {
        return failed.getRootCause() instanceof SQLException sql
                && LOCKED.contains(Objects.requireNonNullElse(sql.getSQLState(), ""));
    }

    private int batch(int most) {
        return Objects.requireNonNull(transaction.execute(_ -> look(most)));
    }

    private int look(int most) {
        // A person who writes to a matter may hold its timeline and want its clock, while we hold
        // the
        // clock and want the timeline. We give way long before the database would pick a victim.
        jdbc.sql("select set_config('lock_timeout', '250ms', true)").query(String.class).single();
        var now = time.instant();
        var due = clocks.lockDue(now, most);
        due.stream()
                .sorted(Comparator.comparing((Ticking it) -> it.about().subject().toString()))
                .forEach(clock -> look(clock, now));
        return due.size();
    }

    private void look(Ticking clock, Instant now) {
        var looked = clock.lookedAt(now);
        clocks.save(looked);
        if (looked.state() instanceof ClockState.Overdue) {
            events.publishEvent(
                    new ClockHappening.Breached(clock.about(), clock.kind(), clock.dueAt()));
        } else if (looked.toldShare() > clock.toldShare()) {
            events.publishEvent(
                    new ClockHappening.Warned(
                            clock.about(), clock.kind(), clock.dueAt(), looked.toldShare(), now));
        }
    }
}
