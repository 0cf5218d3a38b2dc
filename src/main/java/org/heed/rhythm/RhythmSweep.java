package org.heed.rhythm;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;

/**
 * Brings on the radar what has come due, and looks at nothing else. However many nodes sweep at the
 * same time, each line is held by the one that counts it, in the transaction that tells of it.
 */
@Component
class RhythmSweep {

    private static final int MOST = 10_000;

    /** PostgreSQL's lock_not_available and deadlock_detected. */
    private static final Set<String> LOCKED = Set.of("55P03", "40P01");

    private final Radar radar;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RhythmSweep(Radar radar, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.radar = radar;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void sweep() {
        var busy = new ArrayList<Long>();
        for (int counted = 0; counted < MOST; counted++) {
            var held = new Long[1];
            try {
                if (!transaction.<Boolean>execute(_ -> countOne(busy, held))) {
                    return;
                }
            } catch (DataAccessException failed) {
                if (held[0] == null || !somebodyWrites(failed)) {
                    throw failed;
                }
                busy.add(held[0]); // The next sweep is seconds away.
            }
        }
    }

    private boolean countOne(ArrayList<Long> busy, Long[] held) {
        // A person may hold a timeline and want the line, while we hold the line and want the
        // timeline: we give way before the database would pick a victim.
        jdbc.sql("select set_config('lock_timeout', '250ms', true)").query(String.class).single();
        return radar.countOne(busy, held);
    }

    private static boolean somebodyWrites(DataAccessException failed) {
        return failed.getRootCause() instanceof SQLException sql
                && LOCKED.contains(Objects.requireNonNullElse(sql.getSQLState(), ""));
    }
}
