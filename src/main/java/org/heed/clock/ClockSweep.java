package org.heed.clock;

import org.heed.kernel.sql.Patience;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Looks at the clocks whose next moment has come, and only at those; announces each warning and
 * each breach once, however many nodes sweep at the same time: a row is locked by the one that
 * announces it, in the transaction that announces it.
 */
@Component
class ClockSweep {

    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 10_000;

    private final ClockRepository clocks;
    private final WarningRepository warnings;
    private final ApplicationEventPublisher events;
    private final Patience patience;
    private final Clock time;
    private final TransactionTemplate transaction;

    ClockSweep(
            ClockRepository clocks,
            WarningRepository warnings,
            ApplicationEventPublisher events,
            Patience patience,
            Clock time,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.warnings = warnings;
        this.events = events;
        this.patience = patience;
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
                if (!Patience.ranOut(failed)) {
                    throw failed;
                }
                if (size == 1) {
                    return; // The next sweep is seconds away.
                }
                size = Math.max(1, size / 10);
            }
        }
    }

    private int batch(int most) {
        return Objects.requireNonNull(transaction.execute(_ -> look(most)));
    }

    private int look(int most) {
        patience.beShort();
        var now = time.instant();
        var due = clocks.lockDue(now, most);
        due.stream()
                .sorted(Comparator.comparing((Ticking it) -> it.about().subject().toString()))
                .forEach(clock -> look(clock, now));
        return due.size();
    }

    private void look(Ticking clock, Instant now) {
        var look = clock.lookedAt(now);
        clocks.save(look.after());
        var step = look.step();
        var of = ClockHappening.Of.clock(clock);
        if (step != null) {
            warnings.told(clock, step, now);
            events.publishEvent(
                    switch (step) {
                        case WarningStep.Share(var percent) when percent >= 100 ->
                                new ClockHappening.Breached(of);
                        case WarningStep.Share(var percent) ->
                                new ClockHappening.Warned(of, percent, now);
                        case WarningStep.Ahead(var left) ->
                                new ClockHappening.Nearing(of, left, now);
                    });
        } else if (look.again()) {
            warnings.toldAgain(clock, now);
            events.publishEvent(new ClockHappening.WarnedAgain(of, now));
        }
    }
}
