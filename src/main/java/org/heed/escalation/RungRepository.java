package org.heed.escalation;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Stores who was asked and by when they answer. The escalation's row is held by whoever writes. */
@Repository
class RungRepository {

    /** Everything about a rung; bind what it is of. */
    static final String COLUMNS =
            """
            select g.id, g.escalation_id, g.level, g.person_id, p.name as person_name,
                g.contact_id, c.name as contact_name, g.channel, g.came_by, g.asked_at, g.due_at,
                g.question_at, g.left_at
            from escalation_rung g
            join v_person p on p.id = g.person_id
            left join v_contact c on c.id = g.contact_id
            """;

    private final JdbcClient jdbc;

    RungRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rung> of(EscalationId id) {
        return jdbc.sql(COLUMNS + "where g.escalation_id = :id order by g.id")
                .param("id", id.value())
                .query((row, index) -> EscalationRepository.rung(row, "id"))
                .list();
    }

    void add(EscalationId id, Ladder.Step step, String cameBy, Instant now, Instant due) {
        var contact = step.contact();
        jdbc.sql(
                        """
                        insert into escalation_rung (
                            escalation_id, level, person_id, contact_id, channel, came_by,
                            asked_at, answer_minutes, due_at, next_at)
                        values (
                            :id, :level, :person, :contact, :channel, :cameBy,
                            :now, :minutes, :due, :next)
                        """)
                .param("id", id.value())
                .param("level", step.level())
                .param("person", step.person().value())
                .param("contact", contact == null ? null : contact.value(), Types.BIGINT)
                .param("channel", step.channel().word())
                .param("cameBy", cameBy)
                .param("now", Sql.at(now))
                .param("minutes", Math.max(1, Duration.between(now, due).toMinutes()))
                .param("due", Sql.at(due))
                .param("next", Sql.at(warning(now, due)))
                .update();
    }

    /** Three quarters of the time are gone: the last moment to say so while it helps. */
    static Instant warning(Instant from, Instant due) {
        return from.plus(Duration.between(from, due).multipliedBy(3).dividedBy(4));
    }

    void warned(Rung rung) {
        jdbc.sql("update escalation_rung set warned = true, next_at = due_at where id = :id")
                .param("id", rung.id())
                .update();
    }

    /** It goes on, or ends; a question back that nobody answered ends with it. */
    void leave(Rung rung, Instant now) {
        jdbc.sql(
                        """
                        update escalation_question q
                        set lapsed_at = :now
                        from escalation_rung g
                        where g.id = :id and q.escalation_id = g.escalation_id
                            and q.answered_at is null and q.lapsed_at is null
                        """)
                .param("id", rung.id())
                .param("now", Sql.at(now))
                .update();
        jdbc.sql(
                        """
                        update escalation_rung
                        set left_at = :now, next_at = null, question_at = null, due_before = null
                        where id = :id and left_at is null
                        """)
                .param("id", rung.id())
                .param("now", Sql.at(now))
                .update();
    }

    /** Stays where it is: there is nobody above, so nothing comes of looking again. */
    void stay(Rung rung) {
        jdbc.sql("update escalation_rung set next_at = null where id = :id")
                .param("id", rung.id())
                .update();
    }

    /**
     * A question back makes the clock wait, at most as long as this person had for their answer:
     * nobody can park a question for ever by asking another.
     */
    void askBack(Rung rung, PersonId by, String text, Instant now) {
        jdbc.sql(
                        """
                        update escalation_rung
                        set question_at = :now, due_before = due_at,
                            due_at = greatest(due_at, :now) + make_interval(mins => answer_minutes),
                            next_at = greatest(due_at, :now) + make_interval(mins => answer_minutes)
                        where id = :id
                        """)
                .param("id", rung.id())
                .param("now", Sql.at(now))
                .update();
        jdbc.sql(
                        """
                        insert into escalation_question (escalation_id, text, asked_by, asked_at)
                        select escalation_id, :text, :by, :now from escalation_rung where id = :id
                        """)
                .param("id", rung.id())
                .param("text", text)
                .param("by", by.value())
                .param("now", Sql.at(now))
                .update();
    }

    /** The clock runs on with what was left of it when the question was asked. */
    void answer(EscalationId id, PersonId by, String text, Instant now) {
        jdbc.sql(
                        """
                        update escalation_question
                        set answer = :text, answered_by = :by, answered_at = :now
                        where escalation_id = :id and answered_at is null
                            and lapsed_at is null
                        """)
                .param("id", id.value())
                .param("text", text)
                .param("by", by.value())
                .param("now", Sql.at(now))
                .update();
        jdbc.sql(
                        """
                        update escalation_rung
                        set due_at = least(due_at,
                                greatest(due_before, question_at) + (:now - question_at)),
                            next_at = least(due_at,
                                greatest(due_before, question_at) + (:now - question_at)),
                            question_at = null, due_before = null
                        where escalation_id = :id and left_at is null and question_at is not null
                        """)
                .param("id", id.value())
                .param("now", Sql.at(now))
                .update();
    }

    List<BackQuestion> questions(EscalationId id) {
        return jdbc.sql(
                        """
                        select q.text, a.name as asked_by, q.asked_at, q.answer,
                            b.name as answered_by, q.answered_at
                        from escalation_question q
                        join v_person a on a.id = q.asked_by
                        left join v_person b on b.id = q.answered_by
                        where q.escalation_id = :id
                        order by q.id
                        """)
                .param("id", id.value())
                .query((row, index) ->
                        new BackQuestion(
                                row.getString("text"),
                                row.getString("asked_by"),
                                Sql.instant(row, "asked_at"),
                                row.getString("answer"),
                                row.getString("answered_by"),
                                Sql.maybeInstant(row, "answered_at")))
                .list();
    }
}
