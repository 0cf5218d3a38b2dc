package org.heed.complaint;

import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.heed.kernel.sql.Sql;
import org.heed.project.ClauseId;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Loads and saves the points of a complaint. */
@Repository
class PointRepository {

    private final JdbcClient jdbc;

    PointRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they stand on the page. */
    List<Workspace.Point> of(ComplaintId complaint) {
        return jdbc.sql(ofComplaint())
                .param("complaint", complaint.value())
                .query(PointRepository::row)
                .list();
    }

    static Answer<Workspace.Point> ask(Questions questions) {
        return questions.ask(ofComplaint(), PointRepository::row);
    }

    private static String ofComplaint() {
        return """
        select p.id, p.text, p.finding, p.decision, p.reasons, p.answer, p.scope,
               p.clause_id, l.text as clause_text, p.scope_note, p.version,
               row_number() over (order by p.position, p.id) as place
        from complaint_point p
        left join v_clause l on l.id = p.clause_id
        where p.complaint_id = :complaint
        order by p.position, p.id
        """;
    }

    Workspace.Point get(ComplaintId complaint, PointId id) {
        return of(complaint).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    PointId add(ComplaintId complaint, String text) {
        return new PointId(
                jdbc.sql(
                                """
                                insert into complaint_point (complaint_id, origin_id, position, text)
                                select :complaint, :complaint, coalesce(max(position), 0) + 1, :text
                                from complaint_point where complaint_id = :complaint
                                returning id
                                """)
                        .param("complaint", complaint.value())
                        .param("text", text)
                        .query(Long.class)
                        .single());
    }

    void reword(PointId id, int version, String text) {
        changed(
                jdbc.sql(
                                """
                                update complaint_point set text = :text, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("text", text)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    void find(PointId id, int version, FindingForm form) {
        var decision = form.decision();
        changed(
                jdbc.sql(
                                """
                                update complaint_point
                                set finding = :finding, decision = :decision, reasons = :reasons,
                                    answer = :answer, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("finding", form.finding())
                        .param("decision", decision == null ? null : decision.word())
                        .param("reasons", form.reasons())
                        .param("answer", form.answer())
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    void scope(PointId id, int version, ScopeForm form) {
        var clause = form.clause();
        changed(
                jdbc.sql(
                                """
                                update complaint_point
                                set scope = :scope, clause_id = :clause, scope_note = :note,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("scope", form.scope().word())
                        .param("clause", clause == null ? null : clause.value())
                        .param("note", form.note())
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    void remove(PointId id, int version) {
        changed(
                jdbc.sql("delete from complaint_point where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    /** Split off, it belongs to the complaint that was made of it. */
    void move(PointId id, ComplaintId to) {
        jdbc.sql(
                        """
                        update complaint_point
                        set complaint_id = :to, origin_id = :to, version = version + 1,
                            position = (select coalesce(max(x.position), 0) + 1
                                        from complaint_point x where x.complaint_id = :to)
                        where id = :id
                        """)
                .param("to", to.value())
                .param("id", id.value())
                .update();
    }

    /** Whether the project's contract has clauses at all. */
    boolean hasClauses(@Nullable ProjectId project) {
        return project != null
                && jdbc.sql(
                                """
                                select exists (select 1 from v_clause
                                               where project_id = :project and not struck)
                                """)
                        .param("project", project.value())
                        .query(Boolean.class)
                        .single();
    }

    boolean isClauseOf(ClauseId clause, @Nullable ProjectId project) {
        return project != null
                && jdbc.sql(
                                """
                                select exists (select 1 from v_clause
                                               where id = :clause and project_id = :project)
                                """)
                        .param("clause", clause.value())
                        .param("project", project.value())
                        .query(Boolean.class)
                        .single();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    private static Workspace.Point row(ResultSet row, int index) throws SQLException {
        var decision = row.getString("decision");
        var scope = row.getString("scope");
        var clause = Sql.maybeLong(row, "clause_id");
        return new Workspace.Point(
                new PointId(row.getLong("id")),
                row.getInt("place"),
                row.getString("text"),
                row.getString("finding"),
                decision == null ? null : Decision.of(decision),
                row.getString("reasons"),
                row.getString("answer"),
                scope == null ? null : Scope.of(scope),
                clause == null ? null : new ClauseId(clause),
                row.getString("clause_text"),
                row.getString("scope_note"),
                row.getInt("version"));
    }
}
