package org.heed.post;

import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

/** How far mailboxes have been fetched, and which node is connected to which. */
@Repository
class FetchRepository {

    private final JdbcClient jdbc;

    FetchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far: everything up to {@code last} is kept, while the server counts as before. */
    record Mark(@Nullable Long validity, @Nullable Long last) {}

    /** Mailboxes whose moment has come and that no node holds. */
    List<MailboxId> due(Instant now) {
        return jdbc.sql(
                        """
                        select f.mailbox_id
                        from mailbox_fetch f
                        join mailbox b on b.id = f.mailbox_id
                        where b.active and f.next_at <= :now
                            and (f.held_until is null or f.held_until < :now)
                        order by f.next_at, f.mailbox_id
                        """)
                .param("now", Sql.at(now))
                .query((row, index) -> new MailboxId(row.getLong("mailbox_id")))
                .list();
    }

    /** Takes it, or keeps what it has; false when another node has it. */
    boolean hold(MailboxId id, String node, Instant now, Instant until) {
        return jdbc.sql(
                                """
                                update mailbox_fetch
                                set held_by = :node, held_until = :until, tried_at = :now
                                where mailbox_id = :id
                                    and (held_until is null or held_until < :now or held_by = :node)
                                """)
                        .param("node", node)
                        .param("until", Sql.at(until))
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Mark mark(MailboxId id) {
        return jdbc.sql("select uid_validity, last_uid from mailbox_fetch where mailbox_id = :id")
                .param("id", id.value())
                .query((row, index) ->
                        new Mark(
                                Sql.maybeLong(row, "uid_validity"), Sql.maybeLong(row, "last_uid")))
                .single();
    }

    /** Everything up to this mail is kept. */
    void reached(MailboxId id, long validity, long last) {
        jdbc.sql(
                        """
                        update mailbox_fetch set uid_validity = :validity, last_uid = :last
                        where mailbox_id = :id
                        """)
                .param("validity", validity)
                .param("last", last)
                .param("id", id.value())
                .update();
    }

    void succeeded(MailboxId id, Instant now) {
        jdbc.sql(
                        """
                        update mailbox_fetch set succeeded_at = :now, failures = 0, why = null
                        where mailbox_id = :id
                        """)
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    void letGo(MailboxId id, String node, Instant nextAt) {
        jdbc.sql(
                        """
                        update mailbox_fetch set held_by = null, held_until = null, next_at = :next
                        where mailbox_id = :id and held_by = :node
                        """)
                .param("next", Sql.at(nextAt))
                .param("node", node)
                .param("id", id.value())
                .update();
    }

    /** Answers how many failures in a row that makes. */
    int failed(MailboxId id, String why) {
        return jdbc.sql(
                        """
                        update mailbox_fetch set failures = failures + 1, why = :why
                        where mailbox_id = :id
                        returning failures
                        """)
                .param("why", why)
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
