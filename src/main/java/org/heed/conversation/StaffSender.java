package org.heed.conversation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Sends what is due to our people, in the manner of {@link Sender}: a node that dies leaves its
 * mail to the next, under the same Message-ID. What cannot be delivered is given up in silence: the
 * line stands in the list all the same.
 */
@Component
class StaffSender {

    /** So many in one round that nobody's mail program, and no server, takes us for a flood. */
    private static final int MOST = 60;

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final Logger log = LoggerFactory.getLogger(StaffSender.class);

    private final StaffQueue queue;
    private final MailServer server;
    private final Postman postman;
    private final ObjectProvider<Resting> resting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StaffSender(
            StaffQueue queue,
            MailServer server,
            Postman postman,
            ObjectProvider<Resting> resting,
            TransactionTemplate transaction,
            Clock clock) {
        this.queue = queue;
        this.server = server;
        this.postman = postman;
        this.resting = resting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends what is due, one after the other, at most 60.
     *
     * @return whether more may wait for the next round
     */
    boolean sendDue() {
        var smtp = server.smtp();
        for (int sent = 0; smtp.isPresent() && sent < MOST; sent++) {
            var held = claim(smtp.get());
            if (held.isEmpty()) {
                return false;
            }
            deliver(smtp.get(), held.get());
        }
        return smtp.isPresent();
    }

    Optional<StaffQueue.Held> claim(MailServer.Smtp smtp) {
        return Optional.ofNullable(
                transaction.execute(_ -> {
                    var now = clock.instant();
                    return queue.hold(now, now.plus(Sender.HOLD), smtp.domain()).orElse(null);
                }));
    }

    private void deliver(MailServer.Smtp smtp, StaffQueue.Held held) {
        var rest = rest(held);
        if (rest.isPresent()) {
            transaction.executeWithoutResult(_ -> queue.rest(held, rest.get()));
            return;
        }
        var reachable = HeaderText.wire(held.envelope().toAddress()).isPresent();
        var handed = held.gone() || !reachable ? null : postman.hand(smtp, held.envelope());
        transaction.executeWithoutResult(_ -> {
            switch (handed) {
                case null -> queue.end(held, "dropped", "", clock.instant());
                case Handed.Taken _ -> queue.end(held, "sent", "", clock.instant());
                case Handed.Refused it -> givenUp(held, it.why());
                case Handed.NotNow it -> notNow(held, it.why());
            }
        });
    }

    /** The last of those who want it to wait is heard. */
    private Optional<Instant> rest(StaffQueue.Held held) {
        var now = clock.instant();
        return resting.stream()
                .flatMap(it -> it.until(held.person(), held.written(), now).stream())
                .max(Comparator.naturalOrder());
    }

    private void notNow(StaffQueue.Held held, String why) {
        if (held.attempts() >= ATTEMPTS) {
            givenUp(held, why);
        } else {
            var pause = PAUSE.multipliedBy(1L << held.attempts());
            queue.retry(held, clock.instant().plus(pause), why);
        }
    }

    private void givenUp(StaffQueue.Held held, String why) {
        log.warn("Staff mail {} was given up", held.id());
        queue.end(held, "failed", why, clock.instant());
    }
}
