package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Loads and saves the items of an agenda and the client's questions. */
@Repository
class AgendaRepository {

    private final JdbcClient jdbc;

    AgendaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At the end, but before the last minutes. */
    void add(MeetingId meeting, String title, int minutes, String speaker, boolean closing) {
        if (!closing) {
            jdbc.sql(
                            """
                            update meeting_item set position = position + 1
                            where meeting_id = :meeting and closing
                            """)
                    .param("meeting", meeting.value())
                    .update();
        }
        jdbc.sql(
                        """
                        insert into meeting_item (
                            meeting_id, position, title, minutes, speaker, closing)
                        select :meeting, coalesce(max(i.position) filter (
                                where :closing or not i.closing), 0) + 1,
                            :title, :minutes, :speaker, :closing
                        from meeting_item i
                        where i.meeting_id = :meeting
                        """)
                .param("meeting", meeting.value())
                .param("title", title.strip())
                .param("minutes", minutes)
                .param("speaker", speaker.strip())
                .param("closing", closing)
                .update();
    }

    /** The same agenda for the next one of a series, without what was noted. */
    void copy(MeetingId from, MeetingId to) {
        jdbc.sql(
                        """
                        insert into meeting_item (
                            meeting_id, position, title, minutes, speaker, closing)
                        select :to, i.position, i.title, i.minutes, i.speaker, i.closing
                        from meeting_item i
                        where i.meeting_id = :from
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    List<AgendaItem> items(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select i.id, i.position, i.title, i.minutes, i.speaker, i.closing, i.notes,
                            p.name as noted_by, i.noted_at, i.version
                        from meeting_item i
                        left join v_person p on p.id = i.noted_by
                        where i.meeting_id = :meeting
                        order by i.position
                        """)
                .param("meeting", meeting.value())
                .query((row, index) ->
                        new AgendaItem(
                                new ItemId(row.getLong("id")),
                                row.getInt("position"),
                                row.getString("title"),
                                row.getInt("minutes"),
                                row.getString("speaker"),
                                row.getBoolean("closing"),
                                row.getString("notes"),
                                row.getString("noted_by"),
                                Sql.maybeInstant(row, "noted_at"),
                                row.getInt("version")))
                .list();
    }

    Optional<AgendaItem> item(MeetingId meeting, ItemId id) {
        return items(meeting).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    void revise(ItemId id, String title, int minutes, String speaker) {
        jdbc.sql(
                        """
                        update meeting_item
                        set title = :title, minutes = :minutes, speaker = :speaker,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("title", title.strip())
                .param("minutes", minutes)
                .param("speaker", speaker.strip())
                .update();
    }

    /** Each item has its own version, so two people disturb each other only on the same one. */
    void note(ItemId id, int seen, String notes, PersonId by, Instant at) {
        int saved =
                jdbc.sql(
                                """
                                update meeting_item
                                set notes = :notes, noted_by = :by, noted_at = :at,
                                    version = version + 1
                                where id = :id and version = :seen
                                """)
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("notes", notes.strip())
                        .param("by", by.value())
                        .param("at", Sql.at(at))
                        .update();
        if (saved == 0) {
            throw Refused.conflict("meeting.refused.noted-meanwhile").at("notes");
        }
    }

    void remove(ItemId id) {
        jdbc.sql("delete from meeting_item where id = :id").param("id", id.value()).update();
    }

    QuestionId ask(MeetingId meeting, String question, String answer, String evidence) {
        return jdbc.sql(
                        """
                        insert into meeting_question (meeting_id, question, answer, evidence)
                        values (:meeting, :question, :answer, :evidence)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("question", question.strip())
                .param("answer", answer.strip())
                .param("evidence", evidence.strip())
                .query((row, index) -> new QuestionId(row.getLong("id")))
                .single();
    }

    List<ClientQuestion> questions(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select q.id, q.question, q.answer, q.evidence, q.version
                        from meeting_question q
                        where q.meeting_id = :meeting
                        order by q.id
                        """)
                .param("meeting", meeting.value())
                .query((row, index) ->
                        new ClientQuestion(
                                new QuestionId(row.getLong("id")),
                                row.getString("question"),
                                row.getString("answer"),
                                row.getString("evidence"),
                                row.getInt("version")))
                .list();
    }

    void answer(MeetingId meeting, ClientQuestion it, int seen) {
        int saved =
                jdbc.sql(
                                """
                                update meeting_question
                                set question = :question, answer = :answer, evidence = :evidence,
                                    version = version + 1
                                where id = :id and meeting_id = :meeting and version = :seen
                                """)
                        .param("id", it.id().value())
                        .param("meeting", meeting.value())
                        .param("seen", seen)
                        .param("question", it.question().strip())
                        .param("answer", it.answer().strip())
                        .param("evidence", it.evidence().strip())
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
    }
}
