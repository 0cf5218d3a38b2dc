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

    /**
     * What it stands under at the reader's, the last id being what it answers: the mail it was
     * written to answer, else the latest between that address and us about the same record, theirs
     * or ours.
     */
    Optional<String> before(MailId id) {
        return jdbc.sql(
                        """
                        select b.ids
                        from outgoing_mail m
                        cross join lateral (
                            select o.message_id as ids, o.ended_at as at, o.id = m.in_reply_to_id as meant
                            from outgoing_mail o
                            where o.state = 'sent' and (o.id = m.in_reply_to_id
                                or o.about_kind = m.about_kind and o.about_id = m.about_id
                                    and o.id < m.id and o.to_address = m.to_address)
                            union all
                            select h.ids, h.at, false
                            from heard_mail h
                            where h.about_kind = m.about_kind and h.about_id = m.about_id
                                and h.address = lower(m.to_address)
                        ) b
                        where m.id = :id
                        order by b.meant is true desc, b.at desc
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
