package org.heed.change;

import org.heed.escalation.EscalationCard;
import org.heed.escalation.EscalationHappening;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationState;
import org.heed.escalation.Escalations;
import org.heed.escalation.NewEscalation;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Where nobody near to the work can settle a change, its question climbs the ladder of both sides;
 * the answer decides the change. Source: R057-R059.
 */
@Component
class Questions {

    private final Escalations escalations;
    private final ChangeRepository changes;
    private final OfferRepository offers;
    private final ChangeRegister register;
    private final PointAnswers points;
    private final Words words;

    Questions(
            Escalations escalations,
            ChangeRepository changes,
            OfferRepository offers,
            ChangeRegister register,
            PointAnswers points,
            Words words) {
        this.escalations = escalations;
        this.changes = changes;
        this.offers = offers;
        this.register = register;
        this.points = points;
        this.words = words;
    }

    /**
     * They refuse the cost and insist.
     *
     * @throws Refused {@code change.refused.nobody-above}
     */
    EscalationId ask(ChangeCard card, Actor by, String wish) {
        var in = card.language();
        return escalations
                .raiseFor(
                        by,
                        card.owner(),
                        new NewEscalation(
                                card.matter(),
                                words.say(
                                        in,
                                        "change.question",
                                        "number",
                                        card.number(),
                                        "title",
                                        cut(card.title())),
                                words.say(in, "change.question.happened", "number", card.number()),
                                wish,
                                "",
                                in,
                                List.of(),
                                null,
                                null))
                .orElseThrow(() -> Refused.because("change.refused.nobody-above"));
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= 160
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 160)) + "…";
    }

    /** Questions are locked before their change: whoever answers one does it in this order, too. */
    void holdOpen(ChangeId change) {
        escalations.holdOpen(change.subject());
    }

    void callOff(ChangeCard card, Actor by, String why) {
        escalations.callOff(card.id().subject(), by, card.owner(), why.isBlank() ? "–" : why);
    }

    /** In the transaction of the answer: both are there, or neither. */
    @EventListener
    void answered(EscalationHappening.Ended it) {
        var question = it.escalation();
        changes.askedBy(question.id()).ifPresent(id -> answered(id, question, it.actor()));
    }

    private void answered(ChangeId id, EscalationCard question, Actor by) {
        var card = changes.hold(id).orElseThrow();
        if (question.state() instanceof EscalationState.Decided decided) {
            ChangeLife.require(card.state(), ChangeVerb.DECIDE);
            var said =
                    decided.remark().isBlank()
                            ? decided.words()
                            : decided.words() + "\n" + decided.remark();
            var after =
                    register.become(
                            card, new ChangeState.Decided(question.id(), decided.byName(), said));
            points.decided(after);
            register.announce(ChangeHappening.What.DECIDED, after, by, said);
        } else {
            ChangeLife.require(card.state(), ChangeVerb.CALM);
            int analysis = offers.of(id).getFirst().analysis();
            var after = register.become(card, new ChangeState.Analysed(analysis));
            register.announce(ChangeHappening.What.CALMED, after, by, question.state().words());
        }
    }
}
