package org.heed.complaint;

import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.springframework.stereotype.Component;

import java.util.List;

/** Judges the sentences of a proposal or a plan: each a promise with its date, or an intention. */
@Component
class ItemChecks {

    private static final int MOST = 50;

    private final Sight sight;

    ItemChecks(Sight sight) {
        this.sight = sight;
    }

    /** Adds what is wrong with them, all at {@code items}. */
    Checks judge(Checks checks, ComplaintCard card, List<ProposalForm.Item> items) {
        checks.that(items.size() <= MOST, "complaint.refused.too-many-items", "items");
        for (var item : items) {
            checks.required("items", item.text(), 500)
                    .that(
                            item.firmness() == Firmness.INTENTION || item.dueAt() != null,
                            "complaint.refused.promise-without-date",
                            "items")
                    .that(
                            item.owner() == null || sight.isIn(item.owner(), card.circle()),
                            "complaint.refused.owner-cannot-see",
                            "items");
        }
        return checks;
    }
}
