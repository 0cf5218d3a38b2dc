package org.heed.conversation;

import org.heed.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Sends what is due: claims a mail, hands it to the mail server, marks what became of it, each in
 * its own step. A node that dies before the server has taken the mail leaves it to the next one,
 * and the client gets it once. A node that dies in the instant between the server's answer and the
 * mark lets the next one repeat it under the same Message-ID, by which mail programs show it once:
 * a repeated mail is a smaller harm than a lost one. Source: security, "What is promised about
 * data"; decision 0031.
 */
@Component
class Sender {

    /** Longer than the mail server is given to answer all its questions. */
    static final Duration HOLD = Duration.ofMinutes(5);

    /** Pauses after the first attempt, the second, …; then it is given up. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(8));

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final MailQueue queue;
    private final OutgoingMails mails;
    private final MessageIds ids;
    private final MailWords words;
    private final MailServer server;
    private final Postman postman;
    private final Reached reached;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sender(
            MailQueue queue,
            OutgoingMails mails,
            MessageIds ids,
            MailWords words,
            MailServer server,
            Postman postman,
            Reached reached,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queue = queue;
        this.mails = mails;
        this.ids = ids;
        this.words = words;
        this.server = server;
        this.postman = postman;
        this.reached = reached;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Sends everything that is due, one after the other; answers how many attempts were made. */
    int sendDue() {
        var smtp = server.smtp();
        if (smtp.isEmpty()) {
            transaction.executeWithoutResult(status -> queue.handOver(clock.instant()));
            return 0;
        }
        int attempts = 0;
        for (var next = claim(smtp.get()); next.isPresent(); next = claim(smtp.get())) {
            mark(next.get(), postman.hand(smtp.get(), next.get()));
            attempts++;
        }
        return attempts;
    }

    /** Takes the next due mail for itself, with its links and codes made. */
    Optional<Outgoing> claim(MailServer.Smtp smtp) {
        return Optional.ofNullable(
                transaction.execute(status ->
                        queue.next(clock.instant()).map(it -> hold(smtp, it)).orElse(null)));
    }

    private Outgoing hold(MailServer.Smtp smtp, MailCard card) {
        var fresh = ids.of(card.kind(), card.about(), card.id(), smtp.domain());
        var id = queue.hold(card.id(), fresh, clock.instant().plus(HOLD));
        var held = mails.get(card.id());
        return new Outgoing(held, id, queue.before(card.id()).orElse(null), words.filled(held));
    }

    /** Records what became of an attempt. */
    void mark(Outgoing mail, Handed handed) {
        transaction.executeWithoutResult(status -> {
            switch (handed) {
                case Handed.Taken _ -> taken(mail.card());
                case Handed.Refused it -> failed(mail.card(), it.why());
                case Handed.NotNow it -> notNow(mail.card(), it.why());
            }
        });
    }

    private void taken(MailCard mail) {
        var now = clock.instant();
        if (queue.sent(mail.id(), now)) {
            reached.by(mail, now);
            events.publishEvent(new MailHappening.Sent(mails.get(mail.id()), now, Actor.system()));
        }
    }

    private void notNow(MailCard mail, String why) {
        if (mail.attempts() > PAUSES.size()) {
            failed(mail, why);
        } else {
            log.warn("Mail {} was not taken, attempt {}", mail.id().value(), mail.attempts());
            queue.retry(mail, clock.instant().plus(PAUSES.get(mail.attempts() - 1)), why);
        }
    }

    private void failed(MailCard mail, String why) {
        var now = clock.instant();
        if (queue.failed(mail, now, why)) {
            log.warn("Mail {} was given up", mail.id().value());
            events.publishEvent(
                    new MailHappening.Failed(mails.get(mail.id()), now, Actor.system(), why));
        }
    }
}
