package org.heed.handover;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectHappening;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Remembers which projects got another manager, until a hand-over from the former one begins. */
@Component
class LeftBehind {

    private final JdbcClient jdbc;

    LeftBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void remember(ProjectHappening.ManagerNamed it) {
        jdbc.sql(
                        """
                        insert into handover_left_behind (project_id, from_id, at)
                        values (:project, :former, :at)
                        on conflict (project_id) do update
                        set from_id = excluded.from_id, at = excluded.at
                        """)
                .param("project", it.about().subject().id())
                .param("former", it.former().value())
                .param("at", Sql.at(it.at()))
                .update();
    }

    /** The former manager, unless they manage it again. */
    Optional<PersonId> of(ProjectId project) {
        return jdbc.sql(
                        """
                        select b.from_id
                        from handover_left_behind b
                        join v_project j on j.id = b.project_id and j.manager_id <> b.from_id
                        where b.project_id = :project
                        """)
                .param("project", project.value())
                .query((row, index) -> new PersonId(row.getLong("from_id")))
                .optional();
    }

    void forget(@Nullable ProjectId project, PersonId from) {
        if (project != null) {
            jdbc.sql(
                            """
                            delete from handover_left_behind
                            where project_id = :project and from_id = :from
                            """)
                    .param("project", project.value())
                    .param("from", from.value())
                    .update();
        }
    }
}
