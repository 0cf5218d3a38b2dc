package org.heed.project.api;

import org.heed.project.ProjectLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A row of the list of projects over the API. */
record ProjectLineJson(
        long id,
        String number,
        String name,
        String clientSlug,
        String managerName,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualEnd,
        @Nullable String nextMilestone,
        @Nullable LocalDate nextMilestoneOn) {

    static ProjectLineJson of(ProjectLine line) {
        return new ProjectLineJson(
                line.id().value(),
                line.number(),
                line.name(),
                line.clientSlug(),
                line.managerName(),
                line.plannedEnd(),
                line.actualEnd(),
                line.nextMilestone(),
                line.nextMilestoneOn());
    }
}
