package org.heed.escalation;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** What whoever is asked does with the question. Source: R058; design/screens 4.3. */
@Service
@Transactional
public class Decisions {

    private final EscalationRepository escalations;
    private final OptionRepository options;
    private final RungRepository rungs;
    private final Asking asking;
    private final Held held;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            EscalationRepository escalations,
            OptionRepository options,
            RungRepository rungs,
            Asking asking,
            Held held,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.options = options;
        this.rungs = rungs;
        this.asking = asking;
        this.held = held;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides. Whoever was asked may, on the way up too: a late answer is better than none.
     *
     * @throws Refused (conflict) {@code escalation.refused.decided}, {@code withdrawn}, {@code
     *     de-escalated} with who; {@code escalation.refused.option-gone} with who; else {@code
     *     escalation.refused.not-asked}, at {@code option}, {@code words}
     */
    public void decide(Me me, EscalationId id, Answer answer) {
        var card = held.open(me, id);
        held.requireAsked(me, card);
        switch (answer) {
            case Answer.Chosen(int position, String remark) -> {
                new Checks().optional("remark", remark, 2000).done();
                var option = option(id, position);
                held.end(me, card, "decided", option.text(), remark.strip(), position);
            }
            case Answer.InWords(String words) -> {
                new Checks().required("words", words, 2000).done();
                held.end(me, card, "decided", words.strip(), "", null);
            }
        }
    }

    private DecisionOption option(EscalationId id, int position) {
        var option =
                options.of(id).stream()
                        .filter(it -> it.position() == position)
                        .findFirst()
                        .orElseThrow(() ->
                                Refused.because("escalation.refused.no-such-option").at("option"));
        var gone = option.gone();
        if (gone != null) {
            throw Refused.conflict(
                            "escalation.refused.option-gone",
                            "n",
                            position,
                            "name",
                            gone.by(),
                            "why",
                            gone.why())
                    .at("option");
        }
        return option;
    }

    /**
     * Asks something back first: whoever is asked now. The clock waits for the answer, at most as
     * long as the person had.
     *
     * @throws Refused {@code escalation.refused.not-asked}; at {@code text}; {@code
     *     escalation.refused.already-asked-back}
     */
    public void askBack(Me me, EscalationId id, String text) {
        var card = held.open(me, id);
        held.requireAskedNow(me, card);
        new Checks().required("text", text, 1000).done();
        if (card.askedBack()) {
            throw Refused.because("escalation.refused.already-asked-back").at("text");
        }
        var now = clock.instant();
        rungs.askBack(card.rung(), me.id(), text.strip(), now);
        escalations.touch(id);
        events.publishEvent(
                new EscalationHappening.AskedBack(escalations.get(id), now, me.actor(), text));
    }

    /** Answers what was asked back; whoever sees it may. The clock runs on. */
    public void explain(Me me, EscalationId id, String answer) {
        var card = held.open(me, id);
        new Checks().required("answer", answer, 4000).done();
        if (!card.askedBack()) {
            throw Refused.because("escalation.refused.nothing-asked-back").at("answer");
        }
        var now = clock.instant();
        rungs.answer(id, me.id(), answer.strip(), now);
        escalations.touch(id);
        events.publishEvent(
                new EscalationHappening.Explained(escalations.get(id), now, me.actor(), answer));
    }

    /**
     * Hands it to somebody else, with the time they would have had on that level: whoever is asked
     * now, or an administrator.
     *
     * @throws Refused {@code escalation.refused.not-asked}; at {@code to}: {@code
     *     escalation.refused.cannot-see}, {@code asked-already}, {@code asked-above-them} for the
     *     one a client wants to be heard above; at {@code why}
     */
    public void handOn(Me me, EscalationId id, PersonId to, String why) {
        var card = held.open(me, id);
        if (!me.administrator()) {
            held.requireAskedNow(me, card);
        }
        var here = card.rung();
        new Checks()
                .required("why", why, 1000)
                .that(
                        !(card.byClient() && to.equals(card.owner())),
                        "escalation.refused.asked-above-them",
                        "to")
                .that(sight.isIn(to, card.circle()), "escalation.refused.cannot-see", "to")
                .that(!to.equals(here.person()), "escalation.refused.asked-already", "to")
                .done();
        var now = clock.instant();
        asking.instead(card, to, now);
        escalations.askedAnew(id);
        events.publishEvent(
                new EscalationHappening.HandedOn(
                        escalations.get(id), now, me.actor(), here, why.strip()));
    }

    /** An option is no way out any more; whoever sees it may say so, with the reason. */
    public void strike(Me me, EscalationId id, int position, String why) {
        var card = held.open(me, id);
        new Checks().required("why", why, 1000).done();
        var now = clock.instant();
        if (!options.strike(id, position, me.id(), why.strip(), now)) {
            throw Refused.because("escalation.refused.no-such-option").at("option");
        }
        escalations.touch(id);
        events.publishEvent(
                new EscalationHappening.OptionGone(
                        escalations.get(card.id()), now, me.actor(), position, why.strip()));
    }
}
