package org.heed.complaint;

import java.util.List;

/**
 * The first plan put to the client, provisional as it may be: within 24 hours. Source: R005, N1.
 */
public record PlanForm(Telling telling, List<ProposalForm.Item> items) {

    public PlanForm {
        items = List.copyOf(items);
    }
}
