package org.heed.complaint;

import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of what we propose. Source: R009, R010, contradiction 2.
 *
 * @param text what the client reads, in the client's language
 * @param items its sentences, each marked as promise or intention
 * @param cost what it costs the client; "none" is an answer, empty is not
 * @param needs what we need from the client; may be empty
 * @param couldChange what could still change it; may be empty
 * @param feasibility whether and how we can do it; internal
 * @param effectiveness whether it cures what they complained about; internal
 */
public record ProposalForm(
        String text,
        List<Item> items,
        String cost,
        String needs,
        String couldChange,
        String feasibility,
        String effectiveness,
        @Nullable LocalDate answerBy) {

    public ProposalForm {
        items = List.copyOf(items);
    }

    /**
     * @param dueAt wanted for a promise
     * @param owner who keeps it; none for the owner of the complaint
     */
    public record Item(
            String text, Firmness firmness, @Nullable Instant dueAt, @Nullable PersonId owner) {}
}
