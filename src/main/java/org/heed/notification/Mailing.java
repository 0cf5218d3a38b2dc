package org.heed.notification;

import org.heed.kernel.Urgency;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines whose mail is due, as a queue that any number of nodes may serve. */
@Repository
class Mailing {

    private final JdbcClient jdbc;

    Mailing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line a mail tells of.
     *
     * @param label number of the record, if it has one that says nothing of the matter
     */
    record Due(
            long id,
            Urgency level,
            String why,
            String label,
            Instant dueAt,
            int mails,
            int version) {}

    /** Somebody with lines that are due, held until the transaction ends. */
    Optional<Long> next(Instant now) {
        return jdbc.sql(
                        """
                        select person_id
                        from notification_line
                        where mail_due_at <= :now
                        order by mail_due_at, person_id
                        limit 1
                        for update skip locked
                        """)
                .param("now", Sql.at(now))
                .query(Long.class)
                .optional();
    }

    /** When they were last mailed; from now on nobody else writes to them in this moment. */
    Optional<Instant> last(long person) {
        jdbc.sql(
                        """
                        insert into notification_mailing (person_id, last_at)
                        values (:person, 'epoch')
                        on conflict do nothing
                        """)
                .param("person", person)
                .update();
        return jdbc.sql(
                        """
                        select last_at
                        from notification_mailing
                        where person_id = :person
                        for update
                        """)
                .param("person", person)
                .query((row, index) -> Sql.instant(row, "last_at"))
                .optional();
    }

    void mailed(long person, Instant now) {
        jdbc.sql("update notification_mailing set last_at = :now where person_id = :person")
                .param("person", person)
                .param("now", Sql.at(now))
                .update();
    }

    /**
     * What is due for them and not held by somebody who writes it just now, the strongest first.
     */
    List<Due> due(long person, Instant now) {
        return jdbc.sql(
                        """
                        select l.id, l.level, l.why, l.mail_due_at, l.mails, l.version,
                            coalesce((
                                select e.label from v_search_entry e
                                where e.kind = l.subject_kind and e.subject_id = l.subject_id
                                    and e.circle_id = l.circle_id
                                    and e.label ~ '^[A-Z]{1,4}-[0-9]+$'), '') as label
                        from notification_line l
                        where l.person_id = :person and l.mail_due_at <= :now
                            and (exists (
                                    select 1 from v_sight s
                                    where s.person_id = :person and s.circle_id = l.circle_id)
                                or exists (
                                    select 1 from v_person p
                                    where p.id = :person and p.role = 'administrator'))
                        order by l.level = 'now' desc, l.told_at desc, l.id
                        limit 100
                        for update of l skip locked
                        """)
                .param("person", person)
                .param("now", Sql.at(now))
                .query(Mailing::due)
                .list();
    }

    /** A mail tells of it; it may be told again. */
    void told(Due line, Instant now, Optional<Instant> again) {
        jdbc.sql(
                        """
                        update notification_line
                        set mail_due_at = :again, mailed_at = :now, mails = mails + 1
                        where id = :id
                        """)
                .param("id", line.id())
                .param("now", Sql.at(now))
                .param("again", Sql.at(again.orElse(null)))
                .update();
    }

    /** This line waits until then. */
    void rest(Due line, Instant until) {
        jdbc.sql("update notification_line set mail_due_at = :until where id = :id")
                .param("id", line.id())
                .param("until", Sql.at(until))
                .update();
    }

    /** Whatever is due for them waits until then. */
    void postpone(long person, Instant now, Instant until) {
        plan(person, now, until, false);
    }

    /** No mail for what is due: they were let go, or no mail leaves. */
    void forget(long person, Instant now) {
        plan(person, now, null, false);
    }

    /** No mail for what they do not see any more. */
    void forgetUnseen(long person, Instant now) {
        plan(person, now, null, true);
    }

    // What somebody holds is being told anew, or looked at: it is judged with the next round.
    private void plan(long person, Instant now, @Nullable Instant at, boolean unseen) {
        jdbc.sql(
                        """
                        with due as (
                            select l.id
                            from notification_line l
                            where l.person_id = :person and l.mail_due_at <= :now
                                and (not :unseen or not exists (
                                    select 1 from v_sight s
                                    where s.person_id = l.person_id
                                        and s.circle_id = l.circle_id))
                            for update of l skip locked
                        )
                        update notification_line l
                        set mail_due_at = :at
                        from due d
                        where l.id = d.id
                        """)
                .param("person", person)
                .param("now", Sql.at(now))
                .param("at", Sql.at(at))
                .param("unseen", unseen)
                .update();
    }

    private static Due due(ResultSet row, int index) throws SQLException {
        return new Due(
                row.getLong("id"),
                Urgency.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("why"),
                row.getString("label"),
                Sql.instant(row, "mail_due_at"),
                row.getInt("mails"),
                row.getInt("version"));
    }
}
