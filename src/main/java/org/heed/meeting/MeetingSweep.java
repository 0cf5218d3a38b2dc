package org.heed.meeting;

import org.heed.kernel.sql.Sql;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Writes silence down when the time to confirm minutes has passed, and plans the next meeting of
 * each series while it can still be invited to. Touches only rows that are due, each in its own
 * transaction, held against other nodes.
 */
@Component
class MeetingSweep {

    private static final int MOST = 10_000;

    /** PostgreSQL's lock_not_available and deadlock_detected. */
    private static final Set<String> LOCKED = Set.of("55P03", "40P01");

    private final Minutes minutes;
    private final SeriesRepository series;
    private final Sequels sequels;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MeetingSweep(
            Minutes minutes,
            SeriesRepository series,
            Sequels sequels,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.minutes = minutes;
        this.series = series;
        this.sequels = sequels;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void sweep() {
        each(() -> minutes.goUnanswered(silent()).isPresent());
        each(() -> series.due(clock.instant()).map(sequels::plan).isPresent());
    }

    private void each(BooleanSupplier one) {
        for (var moved = 0; moved < MOST; moved++) {
            try {
                if (!Objects.requireNonNull(transaction.execute(_ -> givingWay(one)))) {
                    return;
                }
            } catch (DataAccessException failed) {
                if (!somebodyWrites(failed)) {
                    throw failed;
                }
                return; // The next sweep is seconds away.
            }
        }
    }

    /** A person may hold the timeline of the record and want this row; we give way first. */
    private boolean givingWay(BooleanSupplier one) {
        jdbc.sql("select set_config('lock_timeout', '250ms', true)").query(String.class).single();
        return one.getAsBoolean();
    }

    private static boolean somebodyWrites(DataAccessException failed) {
        return failed.getRootCause() instanceof SQLException sql
                && LOCKED.contains(Objects.requireNonNullElse(sql.getSQLState(), ""));
    }

    private Optional<MeetingId> silent() {
        return jdbc.sql(
                        """
                        select m.id from meeting m
                        where m.state = 'minutes-sent' and m.answer_by <= :now
                        order by m.answer_by
                        limit 1
                        for update skip locked
                        """)
                .param("now", Sql.at(clock.instant()))
                .query((row, index) -> new MeetingId(row.getLong("id")))
                .optional();
    }
}
