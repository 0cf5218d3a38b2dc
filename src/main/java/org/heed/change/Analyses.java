package org.heed.change;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.project.Baseline;
import org.heed.project.Baselines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.stream.Collectors;

/** What a change takes, and who lets it go to the client. Source: R053, R062. */
@Service
@Transactional
public class Analyses {

    private final AnalysisRepository analyses;
    private final Limits limits;
    private final Concerned concerned;
    private final ChangeRegister register;
    private final Baselines baselines;

    Analyses(
            AnalysisRepository analyses,
            Limits limits,
            Concerned concerned,
            ChangeRegister register,
            Baselines baselines) {
        this.analyses = analyses;
        this.limits = limits;
        this.concerned = concerned;
        this.register = register;
        this.baselines = baselines;
    }

    /**
     * Writes the next version. Approvals of earlier ones count no more, and an offer the client has
     * is off the table.
     *
     * @param seen the version of the change the writer saw
     * @return its number
     * @throws Refused at {@code title-1}, {@code days-1}, {@code cost-1} and so on
     */
    public int analyse(Me me, ChangeId id, @Nullable Integer seen, AnalysisForm form) {
        var card = register.take(me, id, seen, ChangeVerb.ANALYSE);
        form.check(baselines.current(card.project()).map(Baseline::value).orElse(null));
        int number = analyses.add(id, form, me.id(), register.now());
        var after = register.become(card, new ChangeState.Analysed(number));
        register.announce(ChangeHappening.What.ANALYSED, after, me.actor(), "");
        if (need(after, analyses.get(id, number)) == ApprovalNeed.WANTED) {
            register.announce(
                    ChangeHappening.What.APPROVAL_WANTED,
                    after,
                    me.actor(),
                    concerned.above(after).stream().limit(1).collect(Collectors.toSet()),
                    "");
        }
        return number;
    }

    /** Whether this analysis still needs somebody's approval. */
    @Transactional(readOnly = true)
    public ApprovalNeed need(ChangeCard card, Analysis analysis) {
        if (analysis.approved()) {
            return ApprovalNeed.GIVEN;
        }
        return limits.exceeded(analysis) && !concerned.above(card).isEmpty()
                ? ApprovalNeed.WANTED
                : ApprovalNeed.NONE;
    }

    /** Whether this person may approve: above the owner, and not who analysed it. */
    @Transactional(readOnly = true)
    public boolean mayApprove(Me me, ChangeCard card, Analysis analysis) {
        return concerned.above(card).contains(me.id()) && !analysis.by().equals(me.id());
    }

    /**
     * Lets it go to the client.
     *
     * @param number of the analysis that was looked at
     * @throws Refused {@code change.refused.not-above}; (conflict) {@code
     *     change.refused.analysed-anew} when it is not the one that counts, {@code
     *     change.refused.approved-already}
     */
    public void approve(Me me, ChangeId id, int number, String remark) {
        var card = register.take(me, id, null, ChangeVerb.APPROVE);
        new Checks().optional("remark", remark, 2000).done();
        if (!(card.state() instanceof ChangeState.Analysed it) || it.analysis() != number) {
            throw Refused.conflict("change.refused.analysed-anew").at("approval");
        }
        var analysis = analyses.get(id, number);
        if (!mayApprove(me, card, analysis)) {
            throw Refused.because("change.refused.not-above").at("approval");
        }
        if (!analyses.approve(id, number, me.id(), remark, register.now())) {
            throw Refused.conflict("change.refused.approved-already").at("approval");
        }
        register.announce(
                ChangeHappening.What.APPROVED, register.touch(card), me.actor(), remark.strip());
    }
}
