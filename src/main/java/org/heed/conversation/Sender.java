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
import java.util.Objects;
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
        for (var next = hold(smtp.get()); next.isPresent(); next = hold(smtp.get())) {
            mark(next.get().card(), hand(smtp.get(), next.get()));
            attempts++;
        }
        return attempts;
    }

    /** A mail that cannot be made or spoken is tried again like any other; it holds up no other. */
    private Handed hand(MailServer.Smtp smtp, Outgoing held) {
        try {
            return postman.hand(smtp, filled(held));
        } catch (RuntimeException bug) {
            log.error("Mail {} could not be handed over", held.card().id().value(), bug);
            return new Handed.NotNow(bug.getClass().getSimpleName());
        }
    }

    /** Takes the next due mail for itself, with its links and codes made. */
    Optional<Outgoing> claim(MailServer.Smtp smtp) {
        return hold(smtp).map(this::filled);
    }

    private Optional<Outgoing> hold(MailServer.Smtp smtp) {
        return Optional.ofNullable(
                transaction.execute(status ->
                        queue.next(clock.instant()).map(it -> hold(smtp, it)).orElse(null)));
    }

    private Outgoing hold(MailServer.Smtp smtp, MailCard card) {
        var fresh = ids.of(card.kind(), card.about(), card.id(), smtp.domain());
        var id = queue.hold(card.id(), fresh, clock.instant().plus(HOLD));
        var held = mails.get(card.id());
        return new Outgoing(
                held,
                id,
                queue.before(card.id()).orElse(null),
                held.body(),
                queue.calendar(card.id()).orElse(null));
    }

    private Outgoing filled(Outgoing held) {
        var body = transaction.execute(status -> words.filled(held.card()));
        return new Outgoing(
                held.card(),
                held.messageId(),
                held.replyTo(),
                Objects.requireNonNull(body),
                held.calendar());
    }

    /** Records what became of an attempt. */
    void mark(Outgoing mail, Handed handed) {
        mark(mail.card(), handed);
    }

    private void mark(MailCard mail, Handed handed) {
        try {
            transaction.executeWithoutResult(status -> {
                switch (handed) {
                    case Handed.Taken _ -> taken(mail);
                    case Handed.Refused it -> failed(mail, it.why());
                    case Handed.NotNow it -> notNow(mail, it.why());
                }
            });
        } catch (RuntimeException bug) {
            if (handed instanceof Handed.Taken) {
                // The client has it. What could not be noted beside is no reason to send it again.
                var now = clock.instant();
                transaction.executeWithoutResult(status -> queue.sent(mail.id(), now));
            }
            throw bug;
        }
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
