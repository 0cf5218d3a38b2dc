package org.heed.project;

import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is written down about a project.
 *
 * @param superior ours, who answers above the manager
 * @param summary what we are to deliver, in a few sentences
 */
public record ProjectFacts(
        String name,
        String summary,
        PersonId manager,
        @Nullable PersonId superior,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd) {

    public ProjectFacts {
        name = name.strip();
    }

    /** Judges; refuses at the field of the same name. */
    void check() {
        new Checks()
                .required("name", name, 200)
                .optional("summary", summary, 4000)
                .that(inOrder(plannedStart, plannedEnd), "project.refused.end-first", "plannedEnd")
                .that(inOrder(actualStart, actualEnd), "project.refused.end-first", "actualEnd")
                .that(!manager.equals(superior), "project.refused.own-superior", "superior")
                .done();
    }

    private static boolean inOrder(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null || !end.isBefore(start);
    }
}
