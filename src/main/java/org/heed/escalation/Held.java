package org.heed.escalation;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Takes an escalation out for a verb, locked, and ends it: of two at once, one comes too late. */
@Component
class Held {

    private final EscalationRepository escalations;
    private final RungRepository rungs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Held(
            EscalationRepository escalations,
            RungRepository rungs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.rungs = rungs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refused (conflict) {@code escalation.refused.decided}, {@code withdrawn}, {@code
     *     de-escalated}, with who was faster
     */
    EscalationCard open(Me me, EscalationId id) {
        var card = escalations.hold(me, id).orElseThrow(NotFound::new);
        if (!card.state().open()) {
            throw Refused.conflict(
                    "escalation.refused." + card.state().word(), "name", card.state().endedBy());
        }
        return card;
    }

    void requireAsked(Me me, EscalationCard card) {
        if (rungs.of(card.id()).stream().noneMatch(it -> it.person().equals(me.id()))) {
            throw Refused.because("escalation.refused.not-asked", "name", card.rung().personName());
        }
    }

    /** Whoever was passed over may still decide, but not take it from whoever is asked now. */
    void requireAskedNow(Me me, EscalationCard card) {
        if (!card.rung().person().equals(me.id())) {
            throw Refused.because("escalation.refused.not-asked", "name", card.rung().personName());
        }
    }

    /** Ends it without a decision. */
    void finish(Me me, EscalationCard card, String state, String why) {
        new Checks().required("why", why, 2000).done();
        end(me, card, state, why.strip(), "", null);
    }

    /** What it was about is over: whoever was asked need not decide any more. */
    void callOff(Actor by, PersonId inTheName, EscalationCard card, String why) {
        end(by, inTheName, card, "withdrawn", why, "", null);
    }

    void end(
            Me me,
            EscalationCard card,
            String state,
            String words,
            String remark,
            @Nullable Integer option) {
        end(me.actor(), me.id(), card, state, words, remark, option);
    }

    private void end(
            Actor actor,
            PersonId by,
            EscalationCard card,
            String state,
            String words,
            String remark,
            @Nullable Integer option) {
        var now = clock.instant();
        rungs.leave(card.rung(), now);
        escalations.end(card, state, now, by, words, remark, option);
        var asked = rungs.of(card.id()).stream().map(Rung::person).distinct().toList();
        events.publishEvent(
                new EscalationHappening.Ended(escalations.get(card.id()), now, actor, asked));
    }
}
