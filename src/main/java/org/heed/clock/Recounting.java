package org.heed.clock;

import org.heed.kernel.sql.Patience;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Counts running clocks anew, a chunk in a transaction: a node that dies leaves a whole chunk
 * undone, and whichever goes on begins where the last whole one ended.
 */
@Component
class Recounting {

    private static final int CHUNK = 200;

    private final ClockRepository clocks;
    private final PauseRepository pauses;
    private final PolicyRepository policies;
    private final RecountRepository recounts;
    private final Measuring measuring;
    private final Patience patience;
    private final ApplicationEventPublisher events;
    private final Clock time;
    private final TransactionTemplate transaction;

    Recounting(
            ClockRepository clocks,
            PauseRepository pauses,
            PolicyRepository policies,
            RecountRepository recounts,
            Measuring measuring,
            Patience patience,
            ApplicationEventPublisher events,
            Clock time,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.pauses = pauses;
        this.policies = policies;
        this.recounts = recounts;
        this.measuring = measuring;
        this.patience = patience;
        this.events = events;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Goes on until nothing is left, another node is at it, or a person is in the way. */
    void goOn() {
        var size = CHUNK;
        while (true) {
            try {
                if (!chunk(size)) {
                    return;
                }
                size = CHUNK;
            } catch (DataAccessException failed) {
                if (!Patience.ranOut(failed)) {
                    throw failed;
                }
                if (size == 1) {
                    return; // The next try is seconds away.
                }
                size = Math.max(1, size / 10);
            }
        }
    }

    /** Whether there may be more to do. */
    boolean chunk(int most) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    patience.beShort();
                    return recounts.lock().map(it -> chunk(it, most)).orElse(false);
                }));
    }

    private boolean chunk(RecountRepository.UnderWay recount, int most) {
        var now = time.instant();
        if (policies.edition() != recount.edition()) {
            recounts.end(recount, true, now);
            return false;
        }
        var chunk = clocks.lockByPolicy(recount.last(), most);
        if (chunk.isEmpty()) {
            recounts.end(recount, false, now);
            return false;
        }
        var all = policies.all();
        var stood = pauses.over(chunk);
        var moved = 0;
        for (var clock : chunk) {
            var before = stood.getOrDefault(Objects.requireNonNull(clock.id()), List.of());
            moved += count(clock, all, before, recount, now) ? 1 : 0;
        }
        recounts.cameTo(recount, Objects.requireNonNull(chunk.getLast().id()), chunk.size(), moved);
        return true;
    }

    private boolean count(
            Ticking clock,
            List<Policy> all,
            List<Pause> stood,
            RecountRepository.UnderWay recount,
            Instant now) {
        var basis = measuring.anew(clock, all);
        if (basis.isEmpty()) {
            pauses.end(clock, now, null);
            clocks.save(clock.cancelled(now));
            events.publishEvent(
                    new ClockHappening.Dropped(
                            ClockHappening.Of.clock(clock), recount.asked(), now));
            return true;
        }
        var recounted = clock.recounted(clock.severity(), basis.get(), stood, now);
        if (recounted.equals(clock)) {
            return false;
        }
        clocks.save(recounted);
        if (recounted.dueAt().equals(clock.dueAt())) {
            return false;
        }
        events.publishEvent(
                new ClockHappening.Recounted(
                        ClockHappening.Of.clock(recounted), clock.dueAt(), recount.asked(), now));
        return true;
    }
}
