package org.heed.escalation;

import java.util.List;

/**
 * What is open on a record, for the panel {@code escalation/panel} of its page.
 *
 * @param about how the record is named in an address
 * @param card path of the leader's card; empty where there is none to link to
 */
public record OpenClimbs(
        List<EscalationCard> escalations,
        List<SupportCard> support,
        List<DifficultyCard> difficulties,
        String about,
        String card) {

    public OpenClimbs {
        escalations = List.copyOf(escalations);
        support = List.copyOf(support);
        difficulties = List.copyOf(difficulties);
    }
}
