package org.heed.project;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.NameKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads and saves projects, and the keys they are found by. */
@Repository
class ProjectRepository {

    private final JdbcClient jdbc;

    ProjectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProjectCard get(Me me, ProjectId id) {
        return jdbc.sql(
                        """
                        select p.id, p.number, p.name, p.summary, p.client_id, c.slug,
                               c.short_name, p.circle_id, p.manager_id, m.name as manager,
                               p.superior_id, s.name as superior, p.planned_start, p.planned_end,
                               p.actual_start, p.actual_end, p.version
                        from project p
                        join v_client c on c.id = p.client_id
                        join v_person m on m.id = p.manager_id
                        left join v_person s on s.id = p.superior_id
                        where p.id = :id and %s
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ProjectRepository::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whoever looks: for the one who is just writing it down. */
    ProjectCard any(ProjectId id) {
        return jdbc.sql(
                        """
                        select p.id, p.number, p.name, p.summary, p.client_id, c.slug,
                               c.short_name, p.circle_id, p.manager_id, m.name as manager,
                               p.superior_id, s.name as superior, p.planned_start, p.planned_end,
                               p.actual_start, p.actual_end, p.version
                        from project p
                        join v_client c on c.id = p.client_id
                        join v_person m on m.id = p.manager_id
                        left join v_person s on s.id = p.superior_id
                        where p.id = :id
                        """)
                .param("id", id.value())
                .query(ProjectRepository::row)
                .single();
    }

    ProjectId add(ClientId client, CircleId circle, ProjectFacts facts, Instant at) {
        var id =
                jdbc.sql(
                                """
                                insert into project (circle_id, client_id, name, summary,
                                    manager_id, superior_id, planned_start, planned_end,
                                    actual_start, actual_end, created_at)
                                values (:circle, :client, :name, :summary,
                                    :manager, :superior, :plannedStart, :plannedEnd,
                                    :actualStart, :actualEnd, :at)
                                returning id
                                """)
                        .param("circle", circle.value())
                        .param("client", client.value())
                        .params(values(facts))
                        .param("at", Sql.at(at))
                        .query((row, index) -> new ProjectId(row.getLong("id")))
                        .single();
        writeKeys(id, circle, facts.name());
        return id;
    }

    void save(ProjectCard before, int version, ProjectFacts facts) {
        int saved =
                jdbc.sql(
                                """
                                update project
                                set name = :name, summary = :summary, manager_id = :manager,
                                    superior_id = :superior, planned_start = :plannedStart,
                                    planned_end = :plannedEnd, actual_start = :actualStart,
                                    actual_end = :actualEnd, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", version)
                        .params(values(facts))
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
        jdbc.sql("delete from project_key where project_id = :id")
                .param("id", before.id().value())
                .update();
        writeKeys(before.id(), before.circle(), facts.name());
    }

    private void writeKeys(ProjectId id, CircleId circle, String name) {
        jdbc.sql(
                        """
                        insert into project_key (project_id, circle_id, key)
                        select p.id, :circle, key
                        from project p, unnest(:keys || array[lower(p.number), p.id::text]) as key
                        where p.id = :id
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("circle", circle.value())
                .param("keys", NameKeys.of(List.of(name)).toArray(String[]::new))
                .update();
    }

    private static Map<String, Object> values(ProjectFacts facts) {
        var values = new HashMap<String, Object>();
        values.put("name", facts.name());
        values.put("summary", facts.summary());
        values.put("manager", facts.manager().value());
        values.put("superior", facts.superior() == null ? null : facts.superior().value());
        values.put("plannedStart", facts.plannedStart());
        values.put("plannedEnd", facts.plannedEnd());
        values.put("actualStart", facts.actualStart());
        values.put("actualEnd", facts.actualEnd());
        return values;
    }

    static ProjectCard row(ResultSet row, int index) throws SQLException {
        var superior = Sql.maybeLong(row, "superior_id");
        return new ProjectCard(
                new ProjectId(row.getLong("id")),
                row.getString("number"),
                row.getString("name"),
                row.getString("summary"),
                new ClientId(row.getLong("client_id")),
                row.getString("slug"),
                row.getString("short_name"),
                new CircleId(row.getLong("circle_id")),
                new PersonId(row.getLong("manager_id")),
                row.getString("manager"),
                superior == null ? null : new PersonId(superior),
                row.getString("superior"),
                Sql.maybeDay(row, "planned_start"),
                Sql.maybeDay(row, "planned_end"),
                Sql.maybeDay(row, "actual_start"),
                Sql.maybeDay(row, "actual_end"),
                row.getInt("version"));
    }
}
