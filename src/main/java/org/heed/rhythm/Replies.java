package org.heed.rhythm;

import org.heed.conversation.MailId;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;

/** What is done about an answer that is owed. Answering itself is any contact that reaches them. */
@Service
@Transactional
public class Replies {

    private final ReplyLists lists;
    private final ReplyRepository replies;
    private final Answering answering;
    private final Outbox outbox;
    private final Promises promises;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(
            ReplyLists lists,
            ReplyRepository replies,
            Answering answering,
            Outbox outbox,
            Promises promises,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.replies = replies;
        this.answering = answering;
        this.outbox = outbox;
        this.promises = promises;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers by mail. With a date it is a holding reply: the answer is not known yet, and the date
     * becomes a promise of who writes. The time for an answer stops when it has left.
     *
     * @param next when the full answer comes; none when this is it. Source: R036
     * @throws Refused at {@code subject}, {@code words}; {@code next}: {@code
     *     rhythm.refused.passed}; {@code rhythm.refused.answered} (conflict)
     */
    public MailId write(
            Me me, ReplyId id, int version, String subject, String words, @Nullable Instant next) {
        var reply = open(me, id);
        new Checks()
                .required("subject", subject, 200)
                .required("words", words, 20_000)
                .that(
                        next == null || next.isAfter(clock.instant()),
                        "rhythm.refused.passed",
                        "next")
                .done();
        var mail = send(me, reply, version, subject, words, next != null);
        if (next != null) {
            promise(me, reply, mail, subject, next);
        }
        return mail;
    }

    private MailId send(
            Me me, Reply reply, int version, String subject, String words, boolean holding) {
        return outbox.send(
                me,
                new NewMail(
                        "reply/%d/v%d".formatted(reply.id().value(), version),
                        holding ? MailKind.HOLDING_REPLY : MailKind.REPLY,
                        reply.about(),
                        reply.circle(),
                        reply.client(),
                        reply.project(),
                        new Recipient(reply.contact(), reply.contactName(), reply.email()),
                        reply.language(),
                        subject,
                        words,
                        null));
    }

    private void promise(Me me, Reply reply, MailId mail, String text, Instant due) {
        if (!replies.promisedIn(mail.value()).isEmpty()) {
            return;
        }
        promises.make(
                me,
                NewPromise.plain(
                        PromiseKind.HOLDING_REPLY,
                        text,
                        reply.language(),
                        reply.about(),
                        reply.circle(),
                        reply.client(),
                        reply.project(),
                        me.id(),
                        new Subject("mail", mail.value()),
                        clock.instant(),
                        due));
    }

    /**
     * Nobody waits for an answer: they only said thanks.
     *
     * @param why 1 to 500 characters
     */
    public void needless(Me me, ReplyId id, int version, String why) {
        var reply = open(me, id);
        new Checks().required("why", why, 500).done();
        var now = clock.instant();
        if (replies.needless(id, version, why.strip(), now) == 0) {
            throw Refused.stale();
        }
        answering.over(id, now);
        events.publishEvent(
                new RhythmHappening.NoAnswerNeeded(
                        where(reply, reply.owner()), now, me.actor(), reply.contactName(), why));
    }

    /**
     * Somebody else answers.
     *
     * @throws Refused at {@code to}, when they do not see it
     */
    public void hand(Me me, ReplyId id, int version, PersonId to) {
        var reply = open(me, id);
        new Checks().that(sight.isIn(to, reply.circle()), "rhythm.refused.cannot-see", "to").done();
        if (replies.hand(id, version, to) == 0) {
            throw Refused.stale();
        }
        var handed = lists.get(me, id);
        answering.show(handed);
        events.publishEvent(
                new RhythmHappening.AnswerHanded(
                        where(handed, to),
                        clock.instant(),
                        me.actor(),
                        reply.contactName(),
                        handed.ownerName()));
    }

    private Reply open(Me me, ReplyId id) {
        var reply = lists.get(me, id);
        if (!reply.open()) {
            throw Refused.conflict("rhythm.refused.answered");
        }
        return reply;
    }

    private static RhythmHappening.Where where(Reply reply, @Nullable PersonId owner) {
        return RhythmHappening.Where.of(
                reply.about(), reply.circle(), reply.client(), reply.project(), reply.url(), owner);
    }
}
