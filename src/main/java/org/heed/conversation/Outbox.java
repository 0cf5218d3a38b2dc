package org.heed.conversation;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Mails to clients: written in the transaction that means them, sent afterwards, one for each
 * intention. Source: heed.md, "Conversation"; decision 0031.
 */
@Service
@Transactional
public class Outbox {

    /** What is meant for later than this is a promise, not a mail. */
    static final Duration LATEST = Duration.ofDays(60);

    private static final Set<String> OURS =
            Set.of("waiting", "retrying", "by-hand", "failed", "held-back");

    private final OutgoingMails mails;
    private final MailServer server;
    private final MailWords words;
    private final Labels labels;
    private final Contacted contacted;
    private final Reached reached;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration undo;

    Outbox(
            OutgoingMails mails,
            MailServer server,
            MailWords words,
            Labels labels,
            Contacted contacted,
            Reached reached,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${heed.mail-undo}") Duration undo) {
        this.mails = mails;
        this.server = server;
        this.words = words;
        this.labels = labels;
        this.contacted = contacted;
        this.reached = reached;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
        this.undo = undo;
    }

    /**
     * Writes a mail that leaves by itself when the time to take it back has passed; without a mail
     * server, or an address it can be sent to, it waits for a person to send it by hand.
     *
     * @return the mail of that intention, which may be an earlier one
     * @throws Refused at {@code subject}, {@code words} (missing, too long, a name in braces not
     *     filled in), {@code to} (not an address, not a contact of this client), {@code leavesAt}
     *     (past, more than 60 days ahead, or nothing leaves here by itself)
     */
    public MailId send(Me me, NewMail mail) {
        sight.require(me, mail.circle());
        return sendFor(me.actor(), mail);
    }

    /** The same for somebody whose right another room has judged, and for Heed itself. */
    public MailId sendFor(Actor author, NewMail mail) {
        judge(mail);
        var now = clock.instant();
        var byHand = server.smtp().isEmpty() || HeaderText.wire(mail.to().address()).isEmpty();
        var chosen = mail.leavesAt();
        if (chosen != null) {
            judge(chosen, now, byHand);
        }
        var soonest = mail.kind().automatic() ? now : now.plus(undo);
        var leavesAt =
                byHand ? null : chosen == null || chosen.isBefore(soonest) ? soonest : chosen;
        var written = mails.insert(mail, labels.of(mail.about()), author, now, leavesAt);
        if (written.isEmpty()) {
            return mails.find(mail.intention()).orElseThrow(Refused::stale).id();
        }
        var card = mails.get(written.get());
        events.publishEvent(new MailHappening.Written(card, now, author));
        return card.id();
    }

    /** The address mails come from, at which answers arrive; empty without a mail server. */
    @Transactional(readOnly = true)
    public Optional<String> sendsFrom() {
        return server.smtp().map(MailServer.Smtp::fromAddress);
    }

    private static void judge(Instant chosen, Instant now, boolean byHand) {
        new Checks()
                .that(!byHand, "conversation.refused.nothing-leaves", "leavesAt")
                .that(chosen.isAfter(now), "conversation.refused.leaves-in-past", "leavesAt")
                .that(
                        chosen.isBefore(now.plus(LATEST)),
                        "conversation.refused.leaves-too-late",
                        "leavesAt")
                .done();
    }

    private void judge(NewMail mail) {
        if (mail.intention().isBlank() || mail.intention().length() > 150) {
            throw new IllegalArgumentException("An intention has 1 to 150 characters");
        }
        var contact = mail.to().contact();
        new Checks()
                .required("subject", HeaderText.line(mail.subject()), 200)
                .required("words", mail.body(), 20_000)
                .optional("to", mail.to().name(), 200)
                .that(
                        mail.to().address().isBlank()
                                || HeaderText.address(mail.to().address().strip()),
                        "conversation.refused.not-an-address",
                        "to")
                .that(
                        contact == null || contacted.name(contact, mail.client()).isPresent(),
                        "conversation.refused.not-their-contact",
                        "to")
                .done();
        words.refuseUnfilled(mail.body(), "words");
        words.refuseUnfilled(mail.subject(), "subject");
    }

    /**
     * Takes a mail back before it leaves. Its intention is free again.
     *
     * @throws Refused {@code conversation.refused.already-left}
     */
    public void takeBack(Me me, MailId id) {
        var mail = mails.hold(me, id).orElseThrow(NotFound::new);
        if (!OURS.contains(mail.state().word())) {
            throw Refused.because("conversation.refused.already-left");
        }
        mails.takeBack(id, new MailState.TakenBack(clock.instant(), me.id()));
        events.publishEvent(
                new MailHappening.TakenBack(mails.get(id), clock.instant(), me.actor()));
    }

    /**
     * A person says they have sent the text themselves.
     *
     * @throws Refused {@code conversation.refused.not-by-hand} unless it was theirs to send
     */
    public void sentByHand(Me me, MailId id) {
        var mail = mails.hold(me, id).orElseThrow(NotFound::new);
        switch (mail.state()) {
            case MailState.ByHand _, MailState.Failed _, MailState.HeldBack _ -> {}
            default -> throw Refused.because("conversation.refused.not-by-hand");
        }
        var now = clock.instant();
        mails.sentByHand(id, new MailState.SentByHand(now, me.id()));
        reached.by(mail, now);
        events.publishEvent(new MailHappening.SentByHand(mails.get(id), now, me.actor()));
    }

    /**
     * Lets a mail leave that had been given up, had been held back, or waited for a mail server.
     *
     * @throws Refused {@code conversation.refused.no-server}, {@code
     *     conversation.refused.not-failed}
     */
    public void tryAgain(Me me, MailId id) {
        var mail = mails.hold(me, id).orElseThrow(NotFound::new);
        switch (mail.state()) {
            case MailState.ByHand _, MailState.Failed _, MailState.HeldBack _ -> {}
            default -> throw Refused.because("conversation.refused.not-failed");
        }
        if (server.smtp().isEmpty() || HeaderText.wire(mail.to().address()).isEmpty()) {
            throw Refused.because("conversation.refused.no-server");
        }
        mails.queue(id, clock.instant());
    }

    /**
     * The words as they are to be copied: with the link and the code that are never stored, made
     * now.
     */
    public String handOver(Me me, MailId id) {
        return words.filled(mails.hold(me, id).orElseThrow(NotFound::new));
    }
}
