package org.heed.post;

import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** The bytes of mails, and their place in the queue to be sorted. */
@Repository
class ArrivalRepository {

    private final JdbcClient jdbc;

    ArrivalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param refused why it is not taken; none when it is
     */
    Arrivals.Kept insert(
            @Nullable MailboxId mailbox,
            byte[] hash,
            byte[] raw,
            long size,
            Instant reachedAt,
            Instant now,
            @Nullable String refused) {
        var box = mailbox == null ? null : mailbox.value();
        var fresh =
                jdbc.sql(
                                """
                                insert into incoming_mail (
                                    mailbox_id, hash, size, reached_at, kept_at, state, due_at, why)
                                values (:mailbox, :hash, :size, :reached, :now, :state, :due, :why)
                                on conflict (hash) do nothing
                                returning id
                                """)
                        .param("mailbox", box)
                        .param("hash", hash)
                        .param("size", size)
                        .param("reached", Sql.at(reachedAt))
                        .param("now", Sql.at(now))
                        .param("state", refused == null ? "waiting" : "refused")
                        .param("due", refused == null ? Sql.at(now) : null)
                        .param("why", refused)
                        .query(Long.class)
                        .optional();
        if (fresh.isEmpty()) {
            return new Arrivals.Kept(again(box, hash, now), true);
        }
        jdbc.sql("insert into incoming_raw (mail_id, content) values (:id, :content)")
                .param("id", fresh.get())
                .param("content", raw)
                .update();
        return new Arrivals.Kept(new IncomingId(fresh.get()), false);
    }

    private IncomingId again(@Nullable Long mailbox, byte[] hash, Instant now) {
        return new IncomingId(
                jdbc.sql(
                                """
                                insert into incoming_again (mail_id, mailbox_id, at)
                                select id, :mailbox, :now from incoming_mail where hash = :hash
                                returning mail_id
                                """)
                        .param("mailbox", mailbox)
                        .param("hash", hash)
                        .param("now", Sql.at(now))
                        .query(Long.class)
                        .single());
    }

    /** A mail somebody has begun to sort; attempt names the one who may finish. */
    record Claim(IncomingId id, int attempt) {}

    /**
     * The one that has waited longest, marked so that a node that dies over it leaves it to others.
     */
    Optional<Claim> claim(Instant now, Instant until) {
        return jdbc.sql(
                        """
                        update incoming_mail
                        set attempts = attempts + 1, due_at = :until
                        where id = (
                            select id from incoming_mail
                            where state = 'waiting' and due_at <= :now
                            order by due_at, id
                            limit 1
                            for update skip locked)
                        returning id, attempts
                        """)
                .param("now", Sql.at(now))
                .param("until", Sql.at(until))
                .query((row, index) ->
                        new Claim(new IncomingId(row.getLong("id")), row.getInt("attempts")))
                .optional();
    }

    /** Held until the transaction ends; empty when another attempt has begun. */
    Optional<Arrived> hold(Claim claim) {
        return jdbc.sql(
                        """
                        select m.mailbox_id, m.reached_at, r.content, coalesce(b.fresh, 'ask') as fresh
                        from incoming_mail m
                        join incoming_raw r on r.mail_id = m.id
                        left join mailbox b on b.id = m.mailbox_id
                        where m.id = :id and m.state = 'waiting' and m.attempts = :attempt
                        for update of m
                        """)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .query((row, index) ->
                        new Arrived(
                                claim.id(),
                                row.getBytes("content"),
                                Sql.instant(row, "reached_at"),
                                row.getString("fresh").equals("complaint")))
                .optional();
    }

    void sorted(IncomingId id) {
        jdbc.sql(
                        "update incoming_mail set state = 'sorted', due_at = null, why = null where"
                                + " id = :id")
                .param("id", id.value())
                .update();
    }

    void retry(Claim claim, Instant at, String why) {
        jdbc.sql(
                        """
                        update incoming_mail set due_at = :at, why = :why
                        where id = :id and state = 'waiting' and attempts = :attempt
                        """)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("at", Sql.at(at))
                .param("why", why)
                .update();
    }

    void fail(Claim claim, String why) {
        jdbc.sql(
                        """
                        update incoming_mail set state = 'failed', due_at = null, why = :why
                        where id = :id and state = 'waiting' and attempts = :attempt
                        """)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("why", why)
                .update();
    }

    /** Back into the queue; false for one that is not there or was too large to be kept. */
    boolean replay(IncomingId id, Instant now) {
        return jdbc.sql(
                                """
                                update incoming_mail
                                set state = 'waiting', due_at = :now, attempts = 0, why = null
                                where id = :id and state in ('sorted', 'failed')
                                """)
                        .param("id", id.value())
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    byte[] raw(IncomingId id) {
        return jdbc.sql("select content from incoming_raw where mail_id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getBytes("content"))
                .single();
    }
}
