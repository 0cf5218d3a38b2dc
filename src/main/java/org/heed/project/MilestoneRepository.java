package org.heed.project;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Loads and saves milestones. */
@Repository
class MilestoneRepository {

    private final JdbcClient jdbc;

    MilestoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MilestoneCard get(Me me, MilestoneId id) {
        return jdbc.sql(
                        """
                        select m.id, m.project_id, m.name, m.first_planned_on, m.planned_on,
                               m.actual_on, m.version
                        from milestone m
                        join project p on p.id = m.project_id
                        where m.id = :id and %s
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(MilestoneRepository::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** By planned date; at most 500. */
    List<MilestoneCard> of(ProjectId project) {
        return jdbc.sql(
                        """
                        select id, project_id, name, first_planned_on, planned_on, actual_on, version
                        from milestone
                        where project_id = :project
                        order by planned_on, id
                        limit 500
                        """)
                .param("project", project.value())
                .query(MilestoneRepository::row)
                .list();
    }

    MilestoneId add(ProjectId project, MilestoneFacts facts) {
        return jdbc.sql(
                        """
                        insert into milestone (project_id, name, first_planned_on, planned_on, actual_on)
                        values (:project, :name, :plannedOn, :plannedOn, :actualOn)
                        returning id
                        """)
                .param("project", project.value())
                .param("name", facts.name())
                .param("plannedOn", facts.plannedOn())
                .param("actualOn", facts.actualOn())
                .query((row, index) -> new MilestoneId(row.getLong("id")))
                .single();
    }

    void save(MilestoneId id, int version, MilestoneFacts facts) {
        requireSaved(
                jdbc.sql(
                                """
                                update milestone
                                set name = :name, planned_on = :plannedOn, actual_on = :actualOn,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", facts.name())
                        .param("plannedOn", facts.plannedOn())
                        .param("actualOn", facts.actualOn())
                        .update());
    }

    void drop(MilestoneId id, int version) {
        requireSaved(
                jdbc.sql("delete from milestone where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    private static void requireSaved(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    private static MilestoneCard row(ResultSet row, int index) throws SQLException {
        return new MilestoneCard(
                new MilestoneId(row.getLong("id")),
                new ProjectId(row.getLong("project_id")),
                row.getString("name"),
                row.getObject("first_planned_on", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                Sql.maybeDay(row, "actual_on"),
                row.getInt("version"));
    }
}
