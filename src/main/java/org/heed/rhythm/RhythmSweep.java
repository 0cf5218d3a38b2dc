package org.heed.rhythm;

import org.heed.kernel.sql.Patience;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings on the radar what has come due, announces what came and went, and looks at nothing else.
 * However many nodes sweep at the same time, each line is held by the one that counts or announces
 * it, in the transaction that does so.
 */
@Component
class RhythmSweep {

    private static final int MOST = 10_000;

    private final RadarChanges changes;
    private final RadarRepository signs;
    private final RadarLines lines;
    private final ApplicationEventPublisher events;
    private final Patience patience;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RhythmSweep(
            RadarChanges changes,
            RadarRepository signs,
            RadarLines lines,
            ApplicationEventPublisher events,
            Patience patience,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.changes = changes;
        this.signs = signs;
        this.lines = lines;
        this.events = events;
        this.patience = patience;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void sweep() {
        for (int counted = 0; counted < MOST; counted++) {
            if (!transaction.<Boolean>execute(_ -> changes.countOne())) {
                break;
            }
        }
        tell();
    }

    private void tell() {
        var busy = new ArrayList<Long>();
        for (int told = 0; told < MOST; told++) {
            var held = new Long[1];
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

    private boolean tellOne(List<Long> busy, Long[] held) {
        patience.beShort();
        var found = signs.tellOne(busy);
        found.ifPresent(id -> {
            held[0] = id;
            var line = lines.get(id);
            var now = clock.instant();
            events.publishEvent(
                    line.kind() == null
                            ? new RadarHappening.Settled(line, now)
                            : new RadarHappening.WentQuiet(line, now));
        });
        return found.isPresent();
    }
}
