package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.clock.ClockKind;
import org.heed.clock.Clocks;
import org.heed.clock.NewClock;
import org.heed.clock.Severity;
import org.heed.conversation.MailCard;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.TouchpointId;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Subject;
import org.heed.promise.PromiseId;
import org.heed.promise.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the time for an answer when somebody writes, and stops it when a person reached them. */
@Component
class Answering {

    /** Where no policy says anything about answers. */
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final ReplyRepository replies;
    private final Clocks clocks;
    private final Promises promises;
    private final Radar radar;
    private final ObjectProvider<Answerer> answerers;

    Answering(
            ReplyRepository replies,
            Clocks clocks,
            Promises promises,
            Radar radar,
            ObjectProvider<Answerer> answerers) {
        this.replies = replies;
        this.clocks = clocks;
        this.promises = promises;
        this.radar = radar;
        this.answerers = answerers;
    }

    void asked(TouchpointId touchpoint, NewTouchpoint it) {
        var limit = clocks.wouldBeDue(ClockKind.REPLY, Severity.NORMAL, it.at());
        var due =
                limit.or(() -> clocks.wouldBeDue(ClockKind.ACKNOWLEDGE, Severity.NORMAL, it.at()))
                        .orElse(it.at().plus(ONE_DAY));
        replies.insert(touchpoint, it, owner(it.subject()), due)
                .map(replies::get)
                .ifPresent(reply -> {
                    // A complaint counts by a clock of its own where the policies ask for one.
                    if (!it.subject().kind().equals("complaint") || limit.isEmpty()) {
                        start(reply);
                    }
                    show(reply);
                });
    }

    private Optional<PersonId> owner(Subject about) {
        return answerers.stream().flatMap(it -> it.of(about).stream()).findFirst();
    }

    private void start(Reply reply) {
        var about =
                RhythmHappening.Where.of(
                                reply.id().subject(),
                                reply.circle(),
                                reply.client(),
                                reply.project(),
                                reply.url(),
                                reply.owner())
                        .about();
        clocks.start(
                NewClock.until(about, ClockKind.REPLY, Severity.NORMAL, reply.asked(), reply.due())
                        .ownedBy(reply.owner()));
    }

    void show(Reply reply) {
        radar.raise(
                new Sign(
                        SignKind.QUESTION,
                        reply.id().subject(),
                        reply.circle(),
                        reply.client(),
                        reply.project(),
                        reply.contact(),
                        reply.due(),
                        Map.of("asked", reply.asked().toString()),
                        reply.url(),
                        reply.owner()));
    }

    void reached(ClientId client, @Nullable ContactId contact, Subject about, Instant at) {
        replies.answered(client, contact, about, at).forEach(id -> over(id, at));
    }

    void over(ReplyId id, Instant at) {
        clocks.stop(id.subject(), ClockKind.REPLY, at);
        radar.clear(id.subject());
    }

    /** Nobody has read it, so nobody was promised the date in it. */
    void takenBack(MailCard mail, Actor by) {
        if (mail.intention().startsWith("reply/")) {
            promised(mail).forEach(id -> promises.cancelFor(by, id, mail.subject()));
        }
    }

    private List<PromiseId> promised(MailCard mail) {
        return replies.promisedIn(mail.id().value()).stream().map(PromiseId::new).toList();
    }
}
