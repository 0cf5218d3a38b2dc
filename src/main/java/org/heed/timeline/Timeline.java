package org.heed.timeline;

import org.heed.kernel.Happening;
import org.heed.kernel.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes down what happened, in the transaction in which it happened. Source: R044; security,
 * "Audit".
 */
@Component
class Timeline {

    private final TimelineRepository repository;
    private final Clock clock;

    Timeline(TimelineRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Before all others: whoever announces outside of a transaction is told so, and by whom. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void write(Happening happening) {
        // Outside of one, the entry could stay while what it tells of is rolled back.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "Announce " + happening.kind() + " inside the transaction of its door");
        }
        if (!happening.kept()) {
            return;
        }
        var head = repository.lock(happening.about().subject());
        repository.append(head, link(happening, head));
    }

    private Link link(Happening happening, TimelineRepository.Head head) {
        var about = happening.about();
        return new Link(
                about.subject(),
                head.length() + 1,
                head.hash(),
                about.circle(),
                alongside(about.subject(), about.alongside()),
                kept(happening.at()),
                kept(clock.instant()),
                happening.actor(),
                happening.kind(),
                happening.facts(),
                happening.quote(),
                happening.clientVisible());
    }

    private static List<String> alongside(Subject subject, List<Subject> others) {
        return others.stream()
                .filter(it -> !it.equals(subject))
                .map(Subject::toString)
                .distinct()
                .toList();
    }

    /** What the database keeps of a moment, so that the hash can be computed again. */
    private static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
