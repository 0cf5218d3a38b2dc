package org.heed.project;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Loads and saves clauses. */
@Repository
class ClauseRepository {

    private final JdbcClient jdbc;

    ClauseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClauseCard get(Me me, ClauseId id) {
        return jdbc.sql(
                        """
                        select l.id, l.project_id, l.kind, l.reference, l.text, l.struck, l.version
                        from clause l
                        join project p on p.id = l.project_id
                        where l.id = :id and %s
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ClauseRepository::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** In the order they were written down, those struck out last; at most 500. */
    List<ClauseCard> of(ProjectId project) {
        return jdbc.sql(
                        """
                        select id, project_id, kind, reference, text, struck, version
                        from clause
                        where project_id = :project
                        order by struck, id
                        limit 500
                        """)
                .param("project", project.value())
                .query(ClauseRepository::row)
                .list();
    }

    ClauseId add(ProjectId project, ClauseFacts facts) {
        return jdbc.sql(
                        """
                        insert into clause (project_id, kind, reference, text)
                        values (:project, :kind, :reference, :text)
                        returning id
                        """)
                .param("project", project.value())
                .param("kind", facts.kind().word())
                .param("reference", facts.reference())
                .param("text", facts.text())
                .query((row, index) -> new ClauseId(row.getLong("id")))
                .single();
    }

    void save(ClauseId id, int version, ClauseFacts facts) {
        requireSaved(
                jdbc.sql(
                                """
                                update clause
                                set kind = :kind, reference = :reference, text = :text,
                                    version = version + 1
                                where id = :id and version = :version and not struck
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("kind", facts.kind().word())
                        .param("reference", facts.reference())
                        .param("text", facts.text())
                        .update());
    }

    void strike(ClauseId id, int version) {
        requireSaved(
                jdbc.sql(
                                """
                                update clause set struck = true, version = version + 1
                                where id = :id and version = :version and not struck
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    private static void requireSaved(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    private static ClauseCard row(ResultSet row, int index) throws SQLException {
        return new ClauseCard(
                new ClauseId(row.getLong("id")),
                new ProjectId(row.getLong("project_id")),
                ClauseKind.of(row.getString("kind")).orElseThrow(),
                row.getString("reference"),
                row.getString("text"),
                row.getBoolean("struck"),
                row.getInt("version"));
    }
}
