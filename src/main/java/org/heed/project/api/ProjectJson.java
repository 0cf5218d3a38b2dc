package org.heed.project.api;

import org.heed.identity.PersonId;
import org.heed.project.ProjectCard;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A project over the API.
 *
 * @param manager id of one of us
 */
record ProjectJson(
        long id,
        String number,
        String name,
        String summary,
        long client,
        String clientSlug,
        long manager,
        String managerName,
        @Nullable Long superior,
        @Nullable String superiorName,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        int version) {

    static ProjectJson of(ProjectCard project) {
        return new ProjectJson(
                project.id().value(),
                project.number(),
                project.name(),
                project.summary(),
                project.client().value(),
                project.clientSlug(),
                project.manager().value(),
                project.managerName(),
                id(project.superior()),
                project.superiorName(),
                project.plannedStart(),
                project.plannedEnd(),
                project.actualStart(),
                project.actualEnd(),
                project.version());
    }

    static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
