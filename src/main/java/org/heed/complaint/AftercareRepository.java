package org.heed.complaint;

import org.heed.clock.ClockKind;
import org.heed.identity.PersonId;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Loads and saves what comes after the solution: contacts, satisfaction, a waived lesson. */
@Repository
class AftercareRepository {

    private final JdbcClient jdbc;

    AftercareRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By due moment. */
    List<Workspace.FollowUp> followUps(ComplaintId complaint) {
        return jdbc.sql(ofComplaint())
                .param("complaint", complaint.value())
                .query(AftercareRepository::row)
                .list();
    }

    static Answer<Workspace.FollowUp> askFollowUps(Questions questions) {
        return questions.ask(ofComplaint(), AftercareRepository::row);
    }

    private static String ofComplaint() {
        return """
        select id, due_at, held_at, result, channel, note, version
        from complaint_follow_up
        where complaint_id = :complaint
        order by due_at, id
        """;
    }

    /** When those that a clock watches are to be held, as far as they have not been. */
    Map<ClockKind, Instant> toCome(ComplaintId complaint) {
        return jdbc
                .sql(
                        """
                        select clock, due_at
                        from complaint_follow_up
                        where complaint_id = :complaint and clock is not null and held_at is null
                        """)
                .param("complaint", complaint.value())
                .query((row, index) ->
                        Map.entry(ClockKind.of(row.getString("clock")), Sql.instant(row, "due_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
    }

    Workspace.FollowUp get(ComplaintId complaint, FollowUpId id) {
        return followUps(complaint).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    FollowUpId schedule(
            ComplaintId complaint, Instant dueAt, @Nullable ClockKind clock, String note) {
        return new FollowUpId(
                jdbc.sql(
                                """
                                insert into complaint_follow_up (complaint_id, due_at, clock, note)
                                values (:complaint, :dueAt, :clock, :note)
                                returning id
                                """)
                        .param("complaint", complaint.value())
                        .param("dueAt", Sql.at(dueAt))
                        .param("clock", clock == null ? null : clock.word())
                        .param("note", note)
                        .query(Long.class)
                        .single());
    }

    /** The clock it stops, if it was scheduled by one. */
    Optional<ClockKind> hold(FollowUpId id, int version, FollowUpForm form) {
        var clock =
                jdbc.sql(
                                """
                                update complaint_follow_up
                                set held_at = :at, result = :result, channel = :channel, note = :note,
                                    version = version + 1
                                where id = :id and version = :version
                                returning coalesce(clock, '') as clock
                                """)
                        .param("at", Sql.at(form.at()))
                        .param("result", form.result().word())
                        .param("channel", form.channel().word())
                        .param("note", form.note())
                        .param("id", id.value())
                        .param("version", version)
                        .query(String.class)
                        .optional()
                        .orElseThrow(Refused::stale);
        return clock.isEmpty() ? Optional.empty() : Optional.of(ClockKind.of(clock));
    }

    /** Reopening makes those still to come pointless. */
    void dropOpen(ComplaintId complaint) {
        jdbc.sql("delete from complaint_follow_up where complaint_id = :id and held_at is null")
                .param("id", complaint.value())
                .update();
    }

    void ask(ComplaintId complaint, SatisfactionForm form, PersonId by) {
        jdbc.sql(
                        """
                        insert into complaint_satisfaction (
                            complaint_id, asked_at, asked_by, channel, result, handling, comment)
                        values (:complaint, :askedAt, :by, :channel, :result, :handling, :comment)
                        on conflict (complaint_id) do update
                        set asked_at = excluded.asked_at, asked_by = excluded.asked_by,
                            channel = excluded.channel, result = excluded.result,
                            handling = excluded.handling, comment = excluded.comment
                        """)
                .param("complaint", complaint.value())
                .param("askedAt", Sql.at(form.askedAt()))
                .param("by", by.value())
                .param("channel", form.channel().word())
                .param("result", form.result())
                .param("handling", form.handling())
                .param("comment", form.comment())
                .update();
    }

    static Answer<Workspace.Satisfaction> askSatisfaction(Questions questions) {
        return questions.ask(
                """
                select asked_at, channel, result, handling, comment
                from complaint_satisfaction
                where complaint_id = :complaint
                """,
                (row, index) ->
                        new Workspace.Satisfaction(
                                Sql.instant(row, "asked_at"),
                                ComplaintRow.channel(row.getString("channel")),
                                Sql.maybeInt(row, "result"),
                                Sql.maybeInt(row, "handling"),
                                row.getString("comment")));
    }

    static Answer<Workspace.LessonWaiver> askWaiver(Questions questions) {
        return questions.ask(
                """
                select c.lesson_waived_reason, c.lesson_waived_by, p.name, c.lesson_waived_at
                from complaint c
                join v_person p on p.id = c.lesson_waived_by
                where c.id = :complaint
                """,
                (row, index) ->
                        new Workspace.LessonWaiver(
                                row.getString("lesson_waived_reason"),
                                new PersonId(row.getLong("lesson_waived_by")),
                                row.getString("name"),
                                Sql.instant(row, "lesson_waived_at")));
    }

    private static Workspace.FollowUp row(ResultSet row, int index) throws SQLException {
        var result = row.getString("result");
        var channel = row.getString("channel");
        return new Workspace.FollowUp(
                new FollowUpId(row.getLong("id")),
                Sql.instant(row, "due_at"),
                Sql.maybeInstant(row, "held_at"),
                result == null ? null : FollowUpResult.of(result),
                channel == null ? null : ComplaintRow.channel(channel),
                row.getString("note"),
                row.getInt("version"));
    }
}
