package org.heed.project.api;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about a project. In a change, what is left out stays as it is; an empty date and
 * a superior 0 are taken away.
 *
 * @param client id or slug; only said when it is written down
 * @param manager id of one of us; the writer when left out
 */
record ProjectInput(
        @Nullable Object client,
        @Nullable String name,
        @Nullable String summary,
        @Nullable Long manager,
        @Nullable Long superior,
        @Nullable String plannedStart,
        @Nullable String plannedEnd,
        @Nullable String actualStart,
        @Nullable String actualEnd) {

    ProjectFacts fresh(Me me) {
        var asked = Read.person(manager, me.id());
        return new ProjectFacts(
                Read.text(name, ""),
                Read.text(summary, ""),
                Read.given(asked, "manager"),
                Read.person(superior, null),
                Read.day(plannedStart, null, "plannedStart"),
                Read.day(plannedEnd, null, "plannedEnd"),
                Read.day(actualStart, null, "actualStart"),
                Read.day(actualEnd, null, "actualEnd"));
    }

    ProjectFacts changed(ProjectCard it) {
        if (client != null) {
            throw Refused.because("project.refused.same-client").at("client");
        }
        var asked = Read.person(manager, it.manager());
        return new ProjectFacts(
                Read.text(name, it.name()),
                Read.text(summary, it.summary()),
                Read.given(asked, "manager"),
                Read.person(superior, it.superior()),
                Read.day(plannedStart, it.plannedStart(), "plannedStart"),
                Read.day(plannedEnd, it.plannedEnd(), "plannedEnd"),
                Read.day(actualStart, it.actualStart(), "actualStart"),
                Read.day(actualEnd, it.actualEnd(), "actualEnd"));
    }
}
