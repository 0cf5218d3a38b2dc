package org.heed.post;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whether mail comes in: each mailbox, the oldest mail not sorted yet, and every mail that was
 * refused or not understood, with the reason. For administrators. Source: peers-lessons 1.1, 11.
 */
@Service
@Transactional(readOnly = true)
public class MailHealth {

    /** Longer than this unsorted is worth a look. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private final MailboxRepository mailboxes;
    private final ArrivalRepository arrivals;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailHealth(
            MailboxRepository mailboxes, ArrivalRepository arrivals, JdbcClient jdbc, Clock clock) {
        this.mailboxes = mailboxes;
        this.arrivals = arrivals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A mail that could not be taken or sorted; or one that waits to be tried again.
     *
     * @param mailbox its name; empty for a mail that a program handed in
     * @param state {@code waiting}, {@code failed} or {@code refused}
     */
    public record Trouble(
            IncomingId id,
            String mailbox,
            String state,
            long size,
            Instant reachedAt,
            int attempts,
            String why) {}

    /**
     * @param oldest when the oldest unsorted mail was kept; none when everything is sorted
     */
    public record Now(
            List<MailboxCard> mailboxes, @Nullable Instant oldest, Slice<Trouble> trouble) {}

    /** How it is; the newest trouble first. */
    public Now now(Me me, @Nullable Cursor after, int limit) {
        require(me);
        var oldest =
                jdbc.sql(
                                """
                                select kept_at from incoming_mail
                                where state = 'waiting' order by due_at, id limit 1
                                """)
                        .query((row, index) -> Sql.instant(row, "kept_at"))
                        .optional()
                        .orElse(null);
        return new Now(mailboxes.list(), oldest, trouble(after, limit));
    }

    /**
     * Whether somebody should look: a mailbox fails, mail waits too long, or was not understood.
     */
    public boolean troubled(Me me) {
        return me.administrator()
                && jdbc.sql(
                                """
                                select exists (
                                        select 1 from incoming_mail where state in ('failed', 'refused'))
                                    or exists (
                                        select 1 from mailbox_fetch f
                                        join mailbox b on b.id = f.mailbox_id
                                        where b.active and f.failures > 2)
                                    or exists (
                                        select 1 from incoming_mail
                                        where state = 'waiting' and kept_at < :long_ago)
                                """)
                        .param("long_ago", Sql.at(clock.instant().minus(PATIENCE)))
                        .query(Boolean.class)
                        .single();
    }

    private Slice<Trouble> trouble(@Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                """
                                select m.id, coalesce(b.name, '') as mailbox, m.state, m.size,
                                    m.reached_at, m.attempts, m.why
                                from incoming_mail m
                                left join mailbox b on b.id = m.mailbox_id
                                where (m.state in ('failed', 'refused')
                                        or m.state = 'waiting' and m.why is not null)
                                    and (:after::bigint is null or m.id < :after)
                                order by m.id desc
                                limit :limit
                                """)
                        .param("after", after == null ? null : after.number(0))
                        .param("limit", limit + 1)
                        .query((row, index) ->
                                new Trouble(
                                        new IncomingId(row.getLong("id")),
                                        row.getString("mailbox"),
                                        row.getString("state"),
                                        row.getLong("size"),
                                        Sql.instant(row, "reached_at"),
                                        row.getInt("attempts"),
                                        row.getString("why")))
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    /** The bytes of a mail that could not be sorted, to be looked at elsewhere; throws NotFound. */
    public byte[] raw(Me me, IncomingId id) {
        require(me);
        return jdbc.sql("select id from incoming_mail where id = :id")
                .param("id", id.value())
                .query((row, index) -> arrivals.raw(id))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static void require(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
