package org.heed.escalation;

import org.heed.identity.Me;
import org.heed.identity.PersonId;

import java.util.List;

/**
 * An escalation with its parts.
 *
 * @param options in their order, at most three
 * @param rungs everybody who was asked, first to last
 * @param questions what was asked back, first to last
 */
public record EscalationWhole(
        EscalationCard card,
        List<DecisionOption> options,
        List<Rung> rungs,
        List<BackQuestion> questions) {

    public EscalationWhole {
        options = List.copyOf(options);
        rungs = List.copyOf(rungs);
        questions = List.copyOf(questions);
    }

    /**
     * Whether somebody was asked, now or before: whoever was may still answer, while it is open.
     */
    public boolean asked(PersonId person) {
        return rungs.stream().anyMatch(it -> it.person().equals(person));
    }

    public boolean mayDecide(Me me) {
        return card.state().open() && asked(me.id());
    }

    /** The question back that nobody has answered yet. */
    public boolean questionWaits() {
        return card.askedBack();
    }
}
