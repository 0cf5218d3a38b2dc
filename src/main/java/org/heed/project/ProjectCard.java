package org.heed.project;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A project as other rooms show it. The page is {@code /projects/} + number.
 *
 * @param number what people call it: PJ-0001
 * @param clientName the client's short name
 */
public record ProjectCard(
        ProjectId id,
        String number,
        String name,
        String summary,
        ClientId client,
        String clientSlug,
        String clientName,
        CircleId circle,
        PersonId manager,
        String managerName,
        @Nullable PersonId superior,
        @Nullable String superiorName,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        int version) {

    /** Path of the project's page. */
    public String url() {
        return "/projects/" + number;
    }
}
