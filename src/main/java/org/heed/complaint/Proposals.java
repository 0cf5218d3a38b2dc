package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we propose, version by version, and what the client says to it. Source: R009. */
@Service
@Transactional
public class Proposals {

    private final Register register;
    private final ComplaintRepository complaints;
    private final ProposalRepository proposals;
    private final Factfinding facts;
    private final Teller teller;
    private final Pledges pledges;
    private final ComplaintClocks clocks;
    private final Decisions decisions;
    private final ItemChecks items;
    private final Proofs proofs;

    Proposals(
            Register register,
            ComplaintRepository complaints,
            ProposalRepository proposals,
            Factfinding facts,
            Teller teller,
            Pledges pledges,
            ComplaintClocks clocks,
            Decisions decisions,
            ItemChecks items,
            Proofs proofs) {
        this.register = register;
        this.complaints = complaints;
        this.proposals = proposals;
        this.facts = facts;
        this.teller = teller;
        this.pledges = pledges;
        this.clocks = clocks;
        this.decisions = decisions;
        this.items = items;
        this.proofs = proofs;
    }

    /**
     * Writes the next version; the client does not see it yet.
     *
     * @return its number, counted from 1
     */
    public int draft(Me me, ComplaintNumber number, ProposalForm form) {
        var card = register.takeOpen(me, number, null);
        judge(card, form);
        var now = register.now();
        var version = proposals.draft(card.id(), form, now, me.id());
        register.announce(
                new CaseHappening.Drafted(Register.about(card), now, me.actor(), version));
        return version;
    }

    /**
     * @param seen the version of this proposal's record
     * @throws Refused {@code complaint.refused.not-a-draft}: what the client has is not rewritten
     */
    public void revise(Me me, ComplaintNumber number, int version, int seen, ProposalForm form) {
        var card = register.takeOpen(me, number, null);
        requireDraft(find(card, version));
        judge(card, form);
        proposals.revise(card.id(), version, seen, form);
        // Whoever is about to put it to the client has another text before them.
        complaints.touch(card.id());
        register.announce(
                new CaseHappening.Drafted(
                        Register.about(card), register.now(), me.actor(), version));
    }

    private void judge(ComplaintCard card, ProposalForm form) {
        var checks =
                new Checks()
                        .required("text", form.text(), 20_000)
                        .optional("cost", form.cost(), 1_000)
                        .optional("needs", form.needs(), 4_000)
                        .optional("couldChange", form.couldChange(), 4_000)
                        .optional("feasibility", form.feasibility(), 4_000)
                        .optional("effectiveness", form.effectiveness(), 4_000);
        items.judge(checks, card, form.items()).done();
    }

    /**
     * Puts a version to the client: it replaces the one they had, and its promises are promises
     * from now on.
     *
     * @param seen the version of the complaint, which a rewritten draft changes too
     * @param askedInWriting whether the client asked for it in writing although the mood is high
     * @throws Refused with everything still missing: a finding, a decision and an answer on every
     *     point, actions, items, cost, feasibility, effectiveness, a talk while the mood is high
     */
    public void put(
            Me me,
            ComplaintNumber number,
            @Nullable Integer seen,
            int version,
            Telling telling,
            boolean askedInWriting) {
        var card = register.take(me, number, seen);
        Register.life(card).toPropose();
        var proposal = find(card, version);
        requireDraft(proposal);
        var unheard = telling instanceof Telling.Mail && !askedInWriting;
        Facts.require(facts.toPropose(me, card).missingToPropose(proposal, unheard));
        var told = teller.tell(me, card, Errand.PROPOSAL, telling);
        decisions.replaceWaiting(card, me.actor());
        proposals.put(card.id(), version, told.at());
        promise(me, card, proposal, told);
        var life = Register.life(card).propose(told.at(), me.id(), version, told.proof());
        register.enter(
                card,
                life,
                new ComplaintHappening.Proposed(
                        Register.about(card), told.at(), me.actor(), version));
        var reachedAt = told.reachedAt();
        if (reachedAt != null) {
            clocks.reached(card.id(), Errand.PROPOSAL, reachedAt);
            pledges.keepUpdates(me.actor(), card.id(), told.proof(), reachedAt);
        }
    }

    private void promise(Me me, ComplaintCard card, Workspace.Proposal proposal, Teller.Told told) {
        int position = 0;
        for (var item : proposal.items()) {
            var form =
                    new ProposalForm.Item(item.text(), item.firmness(), item.dueAt(), item.owner());
            proposals.promised(
                    card.id(), proposal.number(), position++, pledges.item(me, card, told, form));
        }
    }

    /**
     * Writes down what the client decided, with what shows it. Accepted leads to agreed; accepted
     * with changes drafts the next version; declined leads back to assessed.
     *
     * @throws Refused (conflict) {@code complaint.refused.replaced} with the version that counts,
     *     {@code decided-already}; at {@code words}, {@code evidence}, {@code decidedAt}
     */
    public void decide(Me me, ComplaintNumber number, int version, DecisionForm form) {
        var card = register.take(me, number, null);
        proofs.judge(me, card, form.evidence());
        decisions.decide(card, version, form, me.actor(), me.id());
    }

    private Workspace.Proposal find(ComplaintCard card, int version) {
        return proposals.of(card.id()).stream()
                .filter(it -> it.number() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void requireDraft(Workspace.Proposal proposal) {
        if (proposal.state() != ProposalState.DRAFT) {
            throw Refused.because("complaint.refused.not-a-draft", "version", proposal.number())
                    .at("proposal");
        }
    }
}
