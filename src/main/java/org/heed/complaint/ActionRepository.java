package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Loads and saves the pieces of work of a complaint. */
@Repository
class ActionRepository {

    private final JdbcClient jdbc;

    ActionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, by due day. */
    List<Workspace.Action> of(ComplaintId complaint) {
        return jdbc.sql(ofComplaint())
                .param("complaint", complaint.value())
                .query(ActionRepository::row)
                .list();
    }

    static Answer<Workspace.Action> ask(Questions questions) {
        return questions.ask(ofComplaint(), ActionRepository::row);
    }

    private static String ofComplaint() {
        return """
        select a.id, a.text, a.owner_id, p.name as owner_name, a.due_on, a.state, a.note,
               a.version
        from complaint_action a
        join v_person p on p.id = a.owner_id
        where a.complaint_id = :complaint
        order by a.state = 'done', a.due_on, a.id
        """;
    }

    Workspace.Action get(ComplaintId complaint, ActionId id) {
        return of(complaint).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What somebody still has to do, soonest first. */
    List<ActionLine> openOf(Me me, PersonId owner, int limit) {
        return jdbc.sql(
                        """
                        select a.id, c.number, c.title, c.title_language, k.short_name as client_name, a.text, a.owner_id,
                               a.due_on, a.version
                        from complaint_action a
                        join complaint c on c.id = a.complaint_id
                        join v_client k on k.id = c.client_id
                        where a.owner_id = :owner and a.state <> 'done'
                          and c.merged_into_id is null and %s and %s
                        order by a.due_on, a.id
                        limit :limit
                        """
                                .formatted(Steps.OPEN, Sight.of(me, "c.circle_id")))
                .param("owner", owner.value())
                .param("me", me.id().value())
                .param("limit", limit)
                .query((row, index) ->
                        new ActionLine(
                                new ActionId(row.getLong("id")),
                                new ComplaintNumber(row.getInt("number")),
                                row.getString("title"),
                                ComplaintRow.language(row.getString("title_language")),
                                row.getString("client_name"),
                                row.getString("text"),
                                new PersonId(row.getLong("owner_id")),
                                row.getObject("due_on", LocalDate.class),
                                row.getInt("version")))
                .list();
    }

    ActionId add(ComplaintId complaint, ActionForm form) {
        return new ActionId(
                jdbc.sql(
                                """
                                insert into complaint_action (
                                    complaint_id, origin_id, text, owner_id, due_on)
                                values (:complaint, :complaint, :text, :owner, :dueOn)
                                returning id
                                """)
                        .param("complaint", complaint.value())
                        .param("text", form.text())
                        .param("owner", form.owner().value())
                        .param("dueOn", form.dueOn())
                        .query(Long.class)
                        .single());
    }

    void revise(ActionId id, int version, ActionForm form) {
        changed(
                jdbc.sql(
                                """
                                update complaint_action
                                set text = :text, owner_id = :owner, due_on = :dueOn,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("text", form.text())
                        .param("owner", form.owner().value())
                        .param("dueOn", form.dueOn())
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    void save(
            ActionId id,
            int version,
            ActionState state,
            LocalDate dueOn,
            String note,
            @Nullable Instant doneAt) {
        changed(
                jdbc.sql(
                                """
                                update complaint_action
                                set state = :state, due_on = :dueOn, note = :note, done_at = :doneAt,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", state.word())
                        .param("dueOn", dueOn)
                        .param("note", note)
                        .param("doneAt", Sql.at(doneAt))
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    void remove(ActionId id, int version) {
        changed(
                jdbc.sql("delete from complaint_action where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    private static Workspace.Action row(ResultSet row, int index) throws SQLException {
        return new Workspace.Action(
                new ActionId(row.getLong("id")),
                row.getString("text"),
                new PersonId(row.getLong("owner_id")),
                row.getString("owner_name"),
                row.getObject("due_on", LocalDate.class),
                ActionState.of(row.getString("state")),
                row.getString("note"),
                row.getInt("version"));
    }
}
