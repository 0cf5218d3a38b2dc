package org.heed.complaint.api;

import static org.heed.complaint.api.ComplaintJson.word;

import org.heed.complaint.Workspace;
import org.heed.complaint.api.ComplaintJson.Named;
import org.heed.complaint.api.Shown.Part;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One version of a proposal, with the client's decision on it. */
record ProposalJson(
        int number,
        int version,
        String state,
        String text,
        List<ItemJson> items,
        String cost,
        String needs,
        String couldChange,
        String feasibility,
        String effectiveness,
        @Nullable LocalDate answerBy,
        Instant draftedAt,
        @Nullable Instant putAt,
        @Nullable DecisionJson decision)
        implements Part {

    /**
     * @param promise the promise it became when it was put to the client
     */
    record ItemJson(
            String text,
            String firmness,
            @Nullable Instant dueAt,
            @Nullable Named owner,
            @Nullable Long promise) {}

    /**
     * @param shownHash SHA-256 of what the client saw when they clicked, in hexadecimal
     */
    record DecisionJson(
            String verdict,
            String words,
            String by,
            Instant decidedAt,
            String evidence,
            String reference,
            @Nullable Long document,
            @Nullable String shownHash) {}

    @Override
    public long key() {
        return number;
    }

    static ProposalJson of(Workspace.Proposal proposal) {
        return new ProposalJson(
                proposal.number(),
                proposal.version(),
                Objects.requireNonNull(word(proposal.state())),
                proposal.text(),
                proposal.items().stream().map(ProposalJson::item).toList(),
                proposal.cost(),
                proposal.needs(),
                proposal.couldChange(),
                proposal.feasibility(),
                proposal.effectiveness(),
                proposal.answerBy(),
                proposal.draftedAt(),
                proposal.putAt(),
                proposal.decision() == null ? null : decision(proposal.decision()));
    }

    private static ItemJson item(Workspace.Item item) {
        return new ItemJson(
                item.text(),
                Objects.requireNonNull(word(item.firmness())),
                item.dueAt(),
                Named.of(item.owner() == null ? null : item.owner().value(), item.ownerName()),
                item.promise() == null ? null : item.promise().value());
    }

    private static DecisionJson decision(Workspace.ClientDecision decision) {
        return new DecisionJson(
                Objects.requireNonNull(word(decision.verdict())),
                decision.words(),
                decision.by().name(),
                decision.at(),
                decision.evidenceKind(),
                decision.evidenceNote(),
                decision.document() == null ? null : decision.document().value(),
                decision.shownHash());
    }
}
