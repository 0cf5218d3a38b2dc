package org.heed.project;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A milestone as other rooms show it.
 *
 * @param firstPlannedOn the date agreed at the start, before any move
 */
public record MilestoneCard(
        MilestoneId id,
        ProjectId project,
        String name,
        LocalDate firstPlannedOn,
        LocalDate plannedOn,
        @Nullable LocalDate actualOn,
        int version)
        implements ProjectPart {

    /** Days after the date first agreed, counted on that day; negative when ahead. */
    public long daysLate(LocalDate on) {
        var reached = actualOn == null ? plannedOn.isAfter(on) ? plannedOn : on : actualOn;
        return ChronoUnit.DAYS.between(firstPlannedOn, reached);
    }
}
