package org.heed.project;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A row of a list of projects.
 *
 * @param nextMilestone the earliest one not reached; none when all are
 */
public record ProjectLine(
        ProjectId id,
        String number,
        String name,
        String clientSlug,
        String clientName,
        String managerName,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualEnd,
        @Nullable String nextMilestone,
        @Nullable LocalDate nextMilestoneOn) {}
