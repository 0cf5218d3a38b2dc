package org.heed.conversation;

import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** The rows of mails as a queue that any number of nodes may serve. */
@Repository
class MailQueue {

    private final JdbcClient jdbc;

    MailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The mail that has waited longest, held against other nodes until the transaction ends: one
     * not yet tried, one to be tried again, or one whose node has fallen silent.
     */
    Optional<MailCard> next(Instant now) {
        return jdbc.sql(
                        OutgoingMails.COLUMNS
                                + """
                                where m.state in ('waiting', 'sending', 'retrying')
                                    and m.due_at <= :now
                                order by m.due_at, m.id
                                limit 1
                                for update of m skip locked
                                """)
                .param("now", Sql.at(now))
                .query(OutgoingMails::card)
                .optional();
    }

    /** Begins an attempt; answers the Message-ID, which is the first attempt's for ever. */
    String hold(MailId id, String messageId, Instant until) {
        return jdbc.sql(
                        """
                        update outgoing_mail
                        set state = 'sending', due_at = :until, attempts = attempts + 1,
                            why = null, message_id = coalesce(message_id, :message),
                            version = version + 1
                        where id = :id
                        returning message_id
                        """)
                .param("id", id.value())
                .param("message", messageId)
                .param("until", Sql.at(until))
                .query(String.class)
                .single();
    }

    /** The mail it answers, else the last one to the same address about the same record. */
    Optional<String> before(MailId id) {
        return jdbc.sql(
                        """
                        select b.message_id
                        from outgoing_mail m
                        join outgoing_mail b on b.id = m.in_reply_to_id
                            or m.in_reply_to_id is null and b.about_kind = m.about_kind
                                and b.about_id = m.about_id and b.id < m.id
                                and b.to_address = m.to_address
                        where m.id = :id and b.state = 'sent'
                        order by b.id desc
                        limit 1
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** The invitation that goes with it; most carry none. */
    Optional<CalendarPart> calendar(MailId id) {
        return jdbc.sql(
                        """
                        select m.calendar_method, m.calendar
                        from outgoing_mail m
                        where m.id = :id and m.calendar is not null
                        """)
                .param("id", id.value())
                .query((row, index) ->
                        new CalendarPart(
                                row.getString("calendar_method"), row.getString("calendar")))
                .optional();
    }

    /**
     * The mail server has taken it. Recorded even when the hold had ended meanwhile, so that nobody
     * sends it again; false when somebody else had already recorded it.
     */
    boolean sent(MailId id, Instant at) {
        return jdbc.sql(
                                """
                                update outgoing_mail
                                set state = 'sent', due_at = null, why = null, ended_at = :at,
                                    version = version + 1
                                where id = :id and state in ('waiting', 'sending', 'retrying')
                                """)
                        .param("id", id.value())
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** Not taken; tried again later. Does nothing when another attempt has begun. */
    void retry(MailCard attempt, Instant at, String why) {
        jdbc.sql(
                        """
                        update outgoing_mail
                        set state = 'retrying', due_at = :at, why = :why, version = version + 1
                        where id = :id and state = 'sending' and attempts = :attempts
                        """)
                .param("id", attempt.id().value())
                .param("attempts", attempt.attempts())
                .param("at", Sql.at(at))
                .param("why", why)
                .update();
    }

    /** Given up; false when another attempt has begun. */
    boolean failed(MailCard attempt, Instant at, String why) {
        return jdbc.sql(
                                """
                                update outgoing_mail
                                set state = 'failed', due_at = null, why = :why, ended_at = :at,
                                    version = version + 1
                                where id = :id and state = 'sending' and attempts = :attempts
                                """)
                        .param("id", attempt.id().value())
                        .param("attempts", attempt.attempts())
                        .param("at", Sql.at(at))
                        .param("why", why)
                        .update()
                == 1;
    }

    /** There is no mail server any more: what waits is for people to send. */
    int handOver(Instant now) {
        return jdbc.sql(
                        """
                        update outgoing_mail
                        set state = 'by-hand', due_at = null, why = null, version = version + 1
                        where state in ('waiting', 'sending', 'retrying') and due_at <= :now
                        """)
                .param("now", Sql.at(now))
                .update();
    }
}
