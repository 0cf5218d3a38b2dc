package org.heed.conversation;

import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of mails to our people as a queue that any number of nodes may serve. */
@Repository
class StaffQueue {

    private final JdbcClient jdbc;

    StaffQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param gone they were disabled since; nothing is sent to them
     */
    record Held(
            long id,
            int attempts,
            boolean gone,
            PersonId person,
            Instant written,
            Envelope envelope) {}

    /** Begins an attempt at the mail that has waited longest; each row is one node's. */
    Optional<Held> hold(Instant now, Instant until, String domain) {
        return jdbc.sql(
                        """
                        with due as (
                            select id
                            from staff_mail
                            where due_at <= :now
                            order by due_at, id
                            limit 1
                            for update skip locked
                        )
                        update staff_mail m
                        set state = 'sending', due_at = :until, attempts = attempts + 1, why = null,
                            message_id = coalesce(message_id, :message)
                        from due d, v_person p
                        where m.id = d.id and p.id = m.person_id
                        returning m.id, m.attempts, m.person_id, m.written_at, m.message_id, m.language,
                            m.subject, m.body,
                            p.name, p.email, p.disabled
                        """)
                .param("now", Sql.at(now))
                .param("until", Sql.at(until))
                .param("message", "<notice." + Secrets.token() + "@" + domain + ">")
                .query(StaffQueue::row)
                .optional();
    }

    /**
     * Records the end of an attempt; does nothing when another one has begun, but what was taken is
     * taken.
     *
     * @param state {@code sent}, {@code failed}, {@code dropped}
     */
    void end(Held held, String state, String why, Instant now) {
        jdbc.sql(
                        """
                        update staff_mail
                        set state = :state, due_at = null, why = :why, ended_at = :now
                        where id = :id and ended_at is null
                            and (attempts = :attempts or :state = 'sent')
                        """)
                .param("id", held.id())
                .param("attempts", held.attempts())
                .param("state", state)
                .param("why", why.isEmpty() ? null : why)
                .param("now", Sql.at(now))
                .update();
    }

    /** It waits until then, as if nobody had taken it. */
    void rest(Held held, Instant until) {
        jdbc.sql(
                        """
                        update staff_mail
                        set state = 'waiting', due_at = :until, attempts = attempts - 1
                        where id = :id and state = 'sending' and attempts = :attempts
                        """)
                .param("id", held.id())
                .param("attempts", held.attempts())
                .param("until", Sql.at(until))
                .update();
    }

    void retry(Held held, Instant at, String why) {
        jdbc.sql(
                        """
                        update staff_mail
                        set state = 'waiting', due_at = :at, why = :why
                        where id = :id and state = 'sending' and attempts = :attempts
                        """)
                .param("id", held.id())
                .param("attempts", held.attempts())
                .param("at", Sql.at(at))
                .param("why", why)
                .update();
    }

    private static Held row(ResultSet row, int index) throws SQLException {
        return new Held(
                row.getLong("id"),
                row.getInt("attempts"),
                row.getBoolean("disabled"),
                new PersonId(row.getLong("person_id")),
                Sql.instant(row, "written_at"),
                new Envelope(
                        row.getString("message_id"),
                        null,
                        row.getString("name"),
                        row.getString("email"),
                        Language.of(row.getString("language")).orElseThrow(),
                        row.getString("subject"),
                        row.getString("body"),
                        true,
                        null));
    }
}
