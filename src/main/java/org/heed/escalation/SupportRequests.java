package org.heed.escalation;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks one's superior for help, at any time. They are reminded every four hours until they say they
 * have seen it, and each day from the moment an answer is due. Source: R066.
 */
@Service
@Transactional
public class SupportRequests {

    static final Duration UNTIL_SEEN = Duration.ofHours(4);
    static final Duration UNTIL_ANSWERED = Duration.ofDays(1);

    private final SupportRepository requests;
    private final LadderReader ladders;
    private final AskedPeople people;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportRequests(
            SupportRepository requests,
            LadderReader ladders,
            AskedPeople people,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.ladders = ladders;
        this.people = people;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refused at {@code text}, {@code answerBy}; {@code escalation.refused.nobody-above}
     *     for somebody without a superior
     */
    public SupportId ask(Me me, NewSupport it) {
        sight.require(me, it.about().circle());
        var now = clock.instant();
        it.check(now);
        var to = superior(me);
        people.letSee(to, it.about().circle());
        var due = it.answerBy() == null ? now.plus(UNTIL_ANSWERED) : it.answerBy();
        var id = requests.insert(it, me.id(), to, now, due, nearer(now.plus(UNTIL_SEEN), due));
        events.publishEvent(new SupportHappening.Asked(requests.get(id), now, me.actor()));
        return id;
    }

    private PersonId superior(Me me) {
        return ladders.superiors(me.id()).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because("escalation.refused.nobody-above").at("text"));
    }

    /** The superior has seen it; said again, nothing changes. */
    public void acknowledge(Me me, SupportId id) {
        var request = requests.hold(me, id).orElseThrow(NotFound::new);
        requireAsked(me, request);
        if (request.acknowledgedAt() != null) {
            return;
        }
        var now = clock.instant();
        var due = request.dueAt();
        requests.acknowledge(id, now, due.isAfter(now) ? due : now.plus(UNTIL_ANSWERED));
        events.publishEvent(new SupportHappening.Acknowledged(requests.get(id), now, me.actor()));
    }

    /**
     * Answers it, which also says that it was seen.
     *
     * @throws Refused at {@code answer}; (conflict) {@code escalation.refused.answered} with who
     */
    public void answer(Me me, SupportId id, String answer) {
        var request = requests.hold(me, id).orElseThrow(NotFound::new);
        requireAsked(me, request);
        if (request.answeredBy() != null) {
            throw Refused.conflict("escalation.refused.answered", "name", request.answeredBy());
        }
        new Checks().required("answer", answer, 4000).done();
        var now = clock.instant();
        requests.answer(id, me.id(), answer.strip(), now);
        events.publishEvent(new SupportHappening.Answered(requests.get(id), now, me.actor()));
    }

    /** Whoever was asked, or anybody above them in the reporting line. */
    private void requireAsked(Me me, SupportCard request) {
        if (!ladders.isOrAbove(me.id(), request.to())) {
            throw Refused.because("escalation.refused.not-asked", "name", request.toName());
        }
    }

    static Instant nearer(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
