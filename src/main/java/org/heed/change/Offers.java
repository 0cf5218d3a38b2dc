package org.heed.change;

import org.heed.client.ContactId;
import org.heed.complaint.Evidence;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.project.Baseline;
import org.heed.project.Baselines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/**
 * Feeds an analysis back to the client, and takes what they say to it. Source: R054, R057, R060.
 */
@Service
@Transactional
public class Offers {

    private final OfferRepository offers;
    private final AnalysisRepository analyses;
    private final Analyses judging;
    private final Baselines baselines;
    private final ChangeMails mails;
    private final Answers answers;
    private final ChangeRegister register;
    private final Questions questions;
    private final Papers papers;

    Offers(
            OfferRepository offers,
            AnalysisRepository analyses,
            Analyses judging,
            Baselines baselines,
            ChangeMails mails,
            Answers answers,
            ChangeRegister register,
            Questions questions,
            Papers papers) {
        this.offers = offers;
        this.analyses = analyses;
        this.judging = judging;
        this.baselines = baselines;
        this.mails = mails;
        this.answers = answers;
        this.register = register;
        this.questions = questions;
        this.papers = papers;
    }

    /**
     * Feeds it back: the client decides from now on. Fed back again, the newer one counts.
     *
     * @return the number of the offer
     * @throws Refused {@code change.refused.not-approved}, {@code change.refused.no-baseline},
     *     {@code change.refused.nobody-decides}, at {@code approval}, {@code baseline}, {@code
     *     contact}; at {@code words}, {@code validUntil}; {@code change.refused.currency}
     */
    public int feedBack(Me me, ChangeId id, @Nullable Integer seen, OfferForm form) {
        var card = register.take(me, id, seen, ChangeVerb.FEED_BACK);
        ChangeRegister.mayRun(me);
        form.check(card.today(register.now()));
        var contact = card.contact();
        if (contact == null) {
            throw Refused.because("change.refused.nobody-decides").at("contact");
        }
        var analysis = analyses.of(id).getFirst();
        if (judging.need(card, analysis) == ApprovalNeed.WANTED) {
            throw Refused.because("change.refused.not-approved").at("approval");
        }
        var baseline =
                baselines
                        .current(card.project())
                        .orElseThrow(
                                () -> Refused.because("change.refused.no-baseline").at("baseline"));
        requireOneCurrency(analysis, baseline);
        int number = offers.next(id);
        var mail = form.byMail() ? mails.offer(me, card, contact, number, form) : null;
        offers.add(id, number, analysis.number(), baseline, form, me.id(), register.now(), mail);
        var after = register.become(card, new ChangeState.FedBack(number, form.validUntil()));
        register.announce(ChangeHappening.What.FED_BACK, after, me.actor(), form.words().strip());
        return number;
    }

    private static void requireOneCurrency(Analysis analysis, Baseline baseline) {
        var currency = baseline.value().currency();
        if (analysis.options().stream().anyMatch(it -> !it.cost().currency().equals(currency))) {
            throw Refused.because("change.refused.currency").at("baseline");
        }
    }

    /**
     * One of us writes down what the client said.
     *
     * @param offer the one they spoke of
     * @throws Refused (conflict) {@code change.refused.offer-replaced}; {@code
     *     change.refused.expired}, {@code change.refused.baseline-moved}; at {@code option}, {@code
     *     words}, {@code until}, {@code evidence}, {@code document}, {@code decidedAt}
     */
    public void answer(
            Me me, ChangeId id, int offer, ClientAnswer it, Evidence evidence, Instant decidedAt) {
        questions.holdOpen(id);
        var card = register.take(me, id, null, it.verb());
        ChangeRegister.mayRun(me);
        papers.judge(me, card, evidence);
        answers.take(card, offer, it, evidence, me.actor(), decidedAt);
    }

    /**
     * The client says it on their page.
     *
     * @param shown exactly what stood there
     * @throws Refused as {@link #answer}
     */
    public void answerByClient(
            Actor actor, ChangeId id, ContactId contact, int offer, ClientAnswer it, String shown) {
        questions.holdOpen(id);
        var card = register.take(id, contact, it.verb());
        answers.take(card, offer, it, new Evidence.Click(shown), actor, register.now());
    }
}
