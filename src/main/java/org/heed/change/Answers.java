package org.heed.change;

import org.heed.complaint.Evidence;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.project.Baseline;
import org.heed.project.Baselines;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Takes the client's answer to an offer: one each, and only to the one that counts. */
@Component("changeAnswers")
class Answers {

    private final OfferRepository offers;
    private final Baselines baselines;
    private final Drawing drawing;
    private final Questions questions;
    private final Changes changes;
    private final ChangeRegister register;

    Answers(
            OfferRepository offers,
            Baselines baselines,
            Drawing drawing,
            Questions questions,
            Changes changes,
            ChangeRegister register) {
        this.offers = offers;
        this.baselines = baselines;
        this.drawing = drawing;
        this.questions = questions;
        this.changes = changes;
        this.register = register;
    }

    /** The change is held and judged for the verb. */
    void take(
            ChangeCard card,
            int number,
            ClientAnswer it,
            Evidence evidence,
            Actor by,
            Instant decidedAt) {
        if (!(card.state() instanceof ChangeState.FedBack fed)) {
            throw Refused.conflict("change.refused.is-" + card.state().word());
        }
        if (fed.offer() != number) {
            throw Refused.conflict("change.refused.offer-replaced").at("offer");
        }
        var offer = offers.get(card.id(), number);
        judge(card, offer, it, decidedAt);
        offers.answer(card.id(), number, it, evidence, by, decidedAt, register.now());
        switch (it) {
            case ClientAnswer.Accept accepted -> accept(card, offer, accepted, by);
            case ClientAnswer.Insist insisted -> insist(card, insisted, by);
            case ClientAnswer.Withdraw withdrawn ->
                    changes.withdrawn(card, by, withdrawn.words().strip());
            case ClientAnswer.Later later ->
                    changes.deferred(card, by, later.on(), later.words().strip());
        }
    }

    private void judge(ChangeCard card, Offer offer, ClientAnswer it, Instant decidedAt) {
        var checks =
                new Checks()
                        .that(
                                !decidedAt.isAfter(register.now()),
                                "change.refused.in-future",
                                "decidedAt")
                        .that(
                                !decidedAt.isBefore(offer.at()),
                                "change.refused.before-offer",
                                "decidedAt");
        if (it instanceof ClientAnswer.Insist) {
            checks.required("words", it.words(), 4000);
        } else {
            checks.optional("words", it.words(), 4000);
        }
        checks.done();
        if (it instanceof ClientAnswer.Accept accepted) {
            offer.option(accepted.option());
            requireStanding(card, offer, decidedAt);
        }
    }

    /** Nobody accepts figures that are not true any more. */
    private void requireStanding(ChangeCard card, Offer offer, Instant decidedAt) {
        if (offer.validUntil().isBefore(card.today(decidedAt))) {
            throw Refused.conflict("change.refused.expired", "day", offer.validUntil().toString())
                    .at("offer");
        }
        var counts = baselines.current(card.project()).map(Baseline::number).orElse(0);
        if (counts != offer.baseline()) {
            throw Refused.conflict("change.refused.baseline-moved").at("offer");
        }
    }

    private void accept(ChangeCard card, Offer offer, ClientAnswer.Accept it, Actor by) {
        var agreement = drawing.draw(card, offer, it.option(), "", by);
        var after =
                register.become(
                        card,
                        new ChangeState.Accepted(offer.number(), it.option(), agreement.number()));
        register.announce(ChangeHappening.What.ACCEPTED, after, by, it.words().strip());
    }

    private void insist(ChangeCard card, ClientAnswer.Insist it, Actor by) {
        var question = questions.ask(card, by, it.words().strip());
        var after = register.become(card, new ChangeState.Insisted(question));
        register.announce(ChangeHappening.What.INSISTED, after, by, it.words().strip());
    }
}
