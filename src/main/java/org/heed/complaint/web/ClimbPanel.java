package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.OpenClimbs;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What has climbed from a complaint, and the ways up, beside its record. */
@Component
@Order(5)
class ClimbPanel implements ComplaintPanel {

    private final EscalationLists lists;

    ClimbPanel(EscalationLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        if (complaint.mergedInto() != null) {
            return Optional.empty();
        }
        return Optional.of(
                new Panel(
                        "escalation.panel.title",
                        "escalation/panel",
                        new OpenClimbs(
                                lists.of(me, complaint.id().subject()),
                                List.of(),
                                List.of(),
                                complaint.number().toString(),
                                ""),
                        false));
    }
}
