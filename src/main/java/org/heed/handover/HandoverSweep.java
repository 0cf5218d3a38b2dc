package org.heed.handover;

import org.heed.handover.HandoverHappening.What;
import org.heed.kernel.Actor;
import org.heed.kernel.sql.Patience;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Sounds the alarm for key contacts whom nobody new has met, once at each moment, however many
 * nodes look; and looks again at open hand-overs, in case somebody held one while something
 * happened. Only rows whose moment has come are touched.
 */
@Component
class HandoverSweep {

    /** Again each day until they have met, a day is named, or it is excused. Decision 0070. */
    static final Duration AGAIN = Duration.ofDays(1);

    private static final int MOST = 10_000;

    private final HandoverRepository handovers;
    private final MeetingRepository meetings;
    private final Watch watch;
    private final HandoverNews news;
    private final Patience patience;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HandoverSweep(
            HandoverRepository handovers,
            MeetingRepository meetings,
            Watch watch,
            HandoverNews news,
            Patience patience,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.handovers = handovers;
        this.meetings = meetings;
        this.watch = watch;
        this.news = news;
        this.patience = patience;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void sweep() {
        repeat(this::sound);
        repeat(this::lookAtOne);
    }

    private void repeat(BooleanSupplier one) {
        for (var done = 0; done < MOST; done++) {
            try {
                if (!Objects.requireNonNull(transaction.execute(_ -> give(one)))) {
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

    private boolean give(BooleanSupplier one) {
        patience.beShort();
        return one.getAsBoolean();
    }

    private boolean sound() {
        var now = clock.instant();
        var due = meetings.holdDue(now);
        due.ifPresent(it -> {
            meetings.sounded(it, now.plus(AGAIN));
            news.tell(What.UNMET, it.handover(), Actor.system(), now, it.name(), it.alarms() + 1);
        });
        return due.isPresent();
    }

    private boolean lookAtOne() {
        var now = clock.instant();
        var due = handovers.holdDue(now);
        due.ifPresent(id -> {
            handovers.lookedAt(id, now);
            watch.look(id, Actor.system());
        });
        return due.isPresent();
    }
}
