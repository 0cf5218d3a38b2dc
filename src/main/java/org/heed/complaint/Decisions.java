package org.heed.complaint;

import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Quote;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Takes the client's decision on a version: one each, and only on the one they have. */
@Component
class Decisions {

    private final Register register;
    private final ProposalRepository proposals;
    private final DecisionRepository decisions;
    private final Pledges pledges;
    private final ComplaintClocks clocks;
    private final Words words;

    Decisions(
            Register register,
            ProposalRepository proposals,
            DecisionRepository decisions,
            Pledges pledges,
            ComplaintClocks clocks,
            Words words) {
        this.register = register;
        this.proposals = proposals;
        this.decisions = decisions;
        this.pledges = pledges;
        this.clocks = clocks;
        this.words = words;
    }

    /** What a version that is replaced had promised is not promised any more. */
    void replaceWaiting(ComplaintCard card, Actor actor) {
        for (var proposal : proposals.of(card.id())) {
            var onTheTable =
                    proposal.state() == ProposalState.PUT
                            || proposal.state() == ProposalState.ACCEPTED;
            if (onTheTable) {
                drop(card, proposal, actor);
            }
        }
    }

    private void drop(ComplaintCard card, Workspace.Proposal proposal, Actor actor) {
        var why =
                words.say(
                        card.language(),
                        "complaint.promise.version-dropped",
                        "version",
                        proposal.number());
        pledges.drop(actor, proposal, why);
    }

    /**
     * @param drafter who owns the next version, when there must be one
     */
    void decide(ComplaintCard card, int version, DecisionForm form, Actor by, PersonId drafter) {
        var proposal = waiting(card, version);
        judge(form, proposal);
        var life =
                switch (form.verdict()) {
                    case ACCEPTED -> Register.life(card).accept(form.decidedAt());
                    case CHANGES -> Register.life(card).askForChanges();
                    case DECLINED -> Register.life(card).decline();
                };
        decisions.decide(card.id(), version, form, by);
        register.enter(card, life, happening(card, version, form, by));
        if (form.verdict() != Verdict.ACCEPTED) {
            drop(card, proposal, by);
            clocks.proposalOwed(card, register.now());
        }
        if (form.verdict() == Verdict.CHANGES) {
            proposals.draft(card.id(), again(proposal), register.now(), drafter);
        }
    }

    /**
     * They changed their mind about having accepted: the version waits for them again, and somebody
     * of ours speaks with them within the time of a first answer.
     */
    void recall(ComplaintCard card, Actor by, String words, String shown) {
        var now = register.now();
        var recall =
                Optional.of(card.state())
                        .filter(ComplaintState.Agreed.class::isInstance)
                        .map(it -> ((ComplaintState.Agreed) it).proposed().version())
                        .flatMap(it -> decisions.recall(card.id(), it))
                        .orElseThrow(() -> Refused.because("complaint.refused.recall-none"));
        recall.judge(now);
        new Checks().optional("text", words, 4_000).done();
        Proofs.judge(new Evidence.Click(shown));
        decisions.recall(card.id(), recall.version(), by, now, words, shown);
        @Nullable Quote quote = words.isBlank() ? null : new Quote(words, card.language());
        register.enter(
                card,
                Register.life(card).recall(),
                new ComplaintHappening.DecisionTakenBack(
                        Register.about(card), now, by, recall.version(), quote));
        clocks.mindChanged(card, now);
    }

    private Workspace.Proposal waiting(ComplaintCard card, int version) {
        var all = proposals.of(card.id());
        var proposal =
                all.stream()
                        .filter(it -> it.number() == version)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return switch (proposal.state()) {
            case PUT -> proposal;
            case DRAFT ->
                    throw Refused.because("complaint.refused.not-put", "version", version)
                            .at("proposal");
            case REPLACED ->
                    throw Refused.conflict(
                                    "complaint.refused.replaced",
                                    "version",
                                    version,
                                    "current",
                                    latest(all))
                            .at("proposal");
            case ACCEPTED, CHANGES, DECLINED ->
                    throw Refused.conflict("complaint.refused.version-decided", "version", version)
                            .at("proposal");
        };
    }

    private static int latest(List<Workspace.Proposal> all) {
        return all.stream()
                .filter(it -> it.state() != ProposalState.DRAFT)
                .mapToInt(Workspace.Proposal::number)
                .max()
                .orElseThrow();
    }

    private void judge(DecisionForm form, Workspace.Proposal proposal) {
        var checks = new Checks();
        if (form.verdict() == Verdict.ACCEPTED) {
            checks.optional("words", form.words(), 8_000);
        } else {
            checks.required("words", form.words(), 8_000);
        }
        var putAt = proposal.putAt();
        checks.that(
                        !form.decidedAt().isAfter(register.now()),
                        "complaint.refused.in-future",
                        "decidedAt")
                .that(
                        putAt == null || !form.decidedAt().isBefore(putAt),
                        "complaint.refused.before-put",
                        "decidedAt")
                .done();
        Proofs.judge(form.evidence());
    }

    private ComplaintHappening happening(
            ComplaintCard card, int version, DecisionForm form, Actor by) {
        var about = Register.about(card);
        @Nullable Quote quote =
                form.words().isBlank() ? null : new Quote(form.words(), card.language());
        return switch (form.verdict()) {
            case ACCEPTED -> new ComplaintHappening.Agreed(about, form.decidedAt(), by, version);
            case CHANGES ->
                    new ComplaintHappening.ChangesWanted(
                            about, form.decidedAt(), by, version, quote);
            case DECLINED ->
                    new ComplaintHappening.Declined(about, form.decidedAt(), by, version, quote);
        };
    }

    private static ProposalForm again(Workspace.Proposal proposal) {
        return new ProposalForm(
                proposal.text(),
                proposal.items().stream()
                        .map(it ->
                                new ProposalForm.Item(
                                        it.text(), it.firmness(), it.dueAt(), it.owner()))
                        .toList(),
                proposal.cost(),
                proposal.needs(),
                proposal.couldChange(),
                proposal.feasibility(),
                proposal.effectiveness(),
                proposal.answerBy());
    }
}
