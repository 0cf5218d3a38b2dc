package org.heed.post;

import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Loads and saves mailboxes. */
@Repository
class MailboxRepository {

    private static final String COLUMNS =
            """
            select b.id, b.name, b.host, b.port, b.security, b.user_name, b.sign_on, b.folder,
                b.fresh, b.active, b.origin, b.version, f.tried_at, f.succeeded_at, f.failures, f.why
            from mailbox b
            join mailbox_fetch f on f.mailbox_id = b.id
            """;

    private final JdbcClient jdbc;

    MailboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MailboxCard> list() {
        return jdbc.sql(COLUMNS + "order by b.name, b.id").query(MailboxRepository::card).list();
    }

    Optional<MailboxCard> find(MailboxId id) {
        return jdbc.sql(COLUMNS + "where b.id = :id")
                .param("id", id.value())
                .query(MailboxRepository::card)
                .optional();
    }

    byte[] secret(MailboxId id) {
        return jdbc.sql("select secret from mailbox where id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getBytes("secret"))
                .single();
    }

    MailboxId insert(MailboxForm it, byte[] secret, String origin, Instant now) {
        var id =
                jdbc.sql(
                                """
                                insert into mailbox (
                                    name, host, port, security, user_name, sign_on, secret, folder,
                                    fresh, active, origin)
                                values (:name, :host, :port, :security, :user, :signOn, :secret,
                                    :folder, :fresh, :active, :origin)
                                returning id
                                """)
                        .param("name", it.name())
                        .param("host", it.host())
                        .param("port", it.port())
                        .param("security", it.security())
                        .param("user", it.user())
                        .param("signOn", it.signOn())
                        .param("secret", secret)
                        .param("folder", it.folder())
                        .param("fresh", it.fresh())
                        .param("active", it.active())
                        .param("origin", origin)
                        .query(Long.class)
                        .single();
        jdbc.sql("insert into mailbox_fetch (mailbox_id, next_at) values (:id, :now)")
                .param("id", id)
                .param("now", Sql.at(now))
                .update();
        return new MailboxId(id);
    }

    /**
     * @param secret none to leave it
     * @return false when somebody else was faster
     */
    boolean update(
            MailboxId id, @Nullable Integer version, MailboxForm it, byte @Nullable [] secret) {
        return jdbc.sql(
                                """
                                update mailbox
                                set name = :name, host = :host, port = :port, security = :security,
                                    user_name = :user, sign_on = :signOn,
                                    secret = coalesce(:secret, secret), folder = :folder,
                                    fresh = :fresh, active = :active, version = version + 1
                                where id = :id and (:version::int is null or version = :version)
                                """)
                        .param("name", it.name())
                        .param("host", it.host())
                        .param("port", it.port())
                        .param("security", it.security())
                        .param("user", it.user())
                        .param("signOn", it.signOn())
                        .param("secret", secret)
                        .param("folder", it.folder())
                        .param("fresh", it.fresh())
                        .param("active", it.active())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Another server or folder counts its mails anew; tried at once. */
    void beginAnew(MailboxId id, Instant now) {
        jdbc.sql(
                        """
                        update mailbox_fetch
                        set uid_validity = null, last_uid = null, next_at = :now, failures = 0,
                            why = null
                        where mailbox_id = :id
                        """)
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    void tryNow(MailboxId id, Instant now) {
        jdbc.sql("update mailbox_fetch set next_at = :now where mailbox_id = :id")
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    void remove(MailboxId id) {
        jdbc.sql("delete from mailbox where id = :id").param("id", id.value()).update();
    }

    Optional<MailboxId> ofEnvironment() {
        return jdbc.sql("select id from mailbox where origin = 'environment'")
                .query((row, index) -> new MailboxId(row.getLong("id")))
                .optional();
    }

    private static MailboxCard card(ResultSet row, int index) throws SQLException {
        return new MailboxCard(
                new MailboxId(row.getLong("id")),
                row.getString("name"),
                row.getString("host"),
                row.getInt("port"),
                row.getString("security"),
                row.getString("user_name"),
                row.getString("sign_on"),
                row.getString("folder"),
                row.getString("fresh"),
                row.getBoolean("active"),
                row.getString("origin").equals("environment"),
                Sql.maybeInstant(row, "tried_at"),
                Sql.maybeInstant(row, "succeeded_at"),
                row.getInt("failures"),
                row.getString("why"),
                row.getInt("version"));
    }
}
