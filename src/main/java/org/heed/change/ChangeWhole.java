package org.heed.change;

import org.heed.project.Baseline;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A change request with its parts, for us; each list has the newest first, gates and notices the
 * oldest.
 *
 * @param need whether the newest analysis still needs approval; {@code NONE} before any
 * @param mayApprove whether whoever looks may give it
 * @param running the contract as it counts now; none before it was written down
 */
public record ChangeWhole(
        ChangeCard card,
        List<Analysis> analyses,
        ApprovalNeed need,
        boolean mayApprove,
        List<Offer> offers,
        List<Answered> answers,
        List<Agreement> agreements,
        List<Passed> gates,
        List<Notified> notices,
        @Nullable Baseline running) {

    /** The analysis that counts; none before any. */
    public @Nullable Analysis analysis() {
        return analyses.isEmpty() ? null : analyses.getFirst();
    }

    /** What the client has, or had last; none before any. */
    public @Nullable Offer offer() {
        return offers.isEmpty() ? null : offers.getFirst();
    }

    /** The text that counts; none before any was drawn. */
    public @Nullable Agreement agreement() {
        return agreements.isEmpty() ? null : agreements.getFirst();
    }

    public boolean passed(Gate gate) {
        return gates.stream().anyMatch(it -> it.gate() == gate);
    }

    /** Whether the contract was revised after the offer or the text was reckoned. */
    public boolean overtaken() {
        var counts = running == null ? 0 : running.number();
        return switch (card.state()) {
            case ChangeState.FedBack _ -> offer() != null && offer().baseline() != counts;
            case ChangeState.Accepted _ -> agreement() != null && agreement().baseline() != counts;
            default -> false;
        };
    }
}
