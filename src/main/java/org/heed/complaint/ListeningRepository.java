package org.heed.complaint;

import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
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
import java.util.Optional;

/** Loads and saves what we heard, and what the client corrected. */
@Repository
class ListeningRepository {

    private final JdbcClient jdbc;

    ListeningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Workspace.Listening> of(ComplaintId complaint) {
        return jdbc.sql(ofComplaint())
                .param("complaint", complaint.value())
                .query(ListeningRepository::row)
                .optional();
    }

    static Answer<Workspace.Listening> ask(Questions questions) {
        return questions.ask(ofComplaint(), ListeningRepository::row);
    }

    private static String ofComplaint() {
        return """
        select l.happened, l.feeling, l.wish, l.cause, l.promised, l.at, l.by_id,
               p.name as by_name, l.read_back_at, l.read_back_to, l.read_back_channel,
               l.not_read_back, l.version
        from complaint_listening l
        join v_person p on p.id = l.by_id
        where l.complaint_id = :complaint
        """;
    }

    /** Hearing more replaces what was written and opens the question of reading it back anew. */
    void save(
            ComplaintId complaint,
            @Nullable Integer version,
            ListeningForm form,
            Instant at,
            PersonId by) {
        var written =
                jdbc.sql(
                                """
                                insert into complaint_listening as l (
                                    complaint_id, happened, feeling, wish, cause, promised, at, by_id)
                                values (
                                    :complaint, :happened, :feeling, :wish, :cause, :promised, :at, :by)
                                on conflict (complaint_id) do update
                                set happened = excluded.happened, feeling = excluded.feeling,
                                    wish = excluded.wish, cause = excluded.cause,
                                    promised = excluded.promised, at = excluded.at,
                                    by_id = excluded.by_id, read_back_at = null, read_back_to = null,
                                    read_back_channel = null, not_read_back = null,
                                    version = l.version + 1
                                where :version::int is null or l.version = :version
                                """)
                        .param("complaint", complaint.value())
                        .param("happened", form.happened())
                        .param("feeling", form.feeling())
                        .param("wish", form.wish())
                        .param("cause", form.cause())
                        .param("promised", form.promised())
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .param("version", version)
                        .update();
        if (written == 0) {
            throw Refused.stale();
        }
    }

    void save(ComplaintId complaint, ReadBack readBack) {
        var done = readBack instanceof ReadBack.Done it ? it : null;
        var reason = readBack instanceof ReadBack.NotDone it ? it.reason() : null;
        jdbc.sql(
                        """
                        update complaint_listening
                        set read_back_at = :at, read_back_to = :to, read_back_channel = :channel,
                            not_read_back = :reason, version = version + 1
                        where complaint_id = :complaint
                        """)
                .param("at", done == null ? null : Sql.at(done.at()))
                .param("to", done == null ? null : done.to())
                .param("channel", done == null ? null : done.channel().word())
                .param("reason", reason)
                .param("complaint", complaint.value())
                .update();
    }

    void correct(ComplaintId complaint, String text, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into complaint_correction (
                            complaint_id, text, actor_kind, actor_id, actor_name, at)
                        values (:complaint, :text, :kind, :actor, :name, :at)
                        """)
                .param("complaint", complaint.value())
                .param("text", text)
                .param("kind", Actors.kind(by))
                .param("actor", by.id())
                .param("name", by.name())
                .param("at", Sql.at(at))
                .update();
    }

    /** What the client corrected, oldest first. */
    static Answer<Workspace.Correction> askCorrections(Questions questions) {
        return questions.ask(
                """
                select text, actor_kind, actor_id, actor_name, at
                from complaint_correction
                where complaint_id = :complaint
                order by id
                """,
                (row, index) ->
                        new Workspace.Correction(
                                row.getString("text"),
                                StateRow.actor(row, "actor"),
                                Sql.instant(row, "at")));
    }

    private static Workspace.Listening row(ResultSet row, int index) throws SQLException {
        return new Workspace.Listening(
                row.getString("happened"),
                row.getString("feeling"),
                row.getString("wish"),
                row.getString("cause"),
                row.getString("promised"),
                Sql.instant(row, "at"),
                new PersonId(row.getLong("by_id")),
                row.getString("by_name"),
                readBack(row),
                row.getInt("version"));
    }

    private static @Nullable ReadBack readBack(ResultSet row) throws SQLException {
        var at = Sql.maybeInstant(row, "read_back_at");
        var reason = row.getString("not_read_back");
        if (at != null) {
            return new ReadBack.Done(
                    at,
                    row.getString("read_back_to"),
                    ComplaintRow.channel(row.getString("read_back_channel")));
        }
        return reason == null ? null : new ReadBack.NotDone(reason);
    }
}
