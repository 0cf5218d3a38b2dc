package org.heed.portal;

import org.heed.identity.PersonId;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes and finds private links. Only the SHA-256 of a token is kept. Source: security, D5. */
@Repository
class ClientLinkRepository {

    /** How long a link opens its page; then a new one is a click away. */
    static final Duration LASTS = Duration.ofDays(90);

    private final JdbcClient jdbc;

    ClientLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The token of a new link, said once. */
    String make(long guest, @Nullable PersonId by, Instant now) {
        var token = Secrets.token();
        jdbc.sql(
                        """
                        insert into client_link (guest_id, hash, made_at, made_by_id, expires_at)
                        values (:guest, :hash, :now, :by, :expires)
                        """)
                .param("guest", guest)
                .param("hash", Secrets.sha256(token))
                .param("now", Sql.at(now))
                .param("by", by == null ? null : by.value())
                .param("expires", Sql.at(now.plus(LASTS)))
                .update();
        return token;
    }

    /**
     * @param renewable whether nobody ended it: an expired one may be asked for again
     */
    record Found(long guest, boolean open, boolean renewable) {}

    /** Whose link it is, and whether it still opens; empty for what was never a link. */
    Optional<Found> find(byte[] hash, Instant now) {
        return jdbc.sql(
                        """
                        select guest_id, expires_at > :now and revoked_at is null as open,
                            revoked_at is null as renewable
                        from client_link
                        where hash = :hash
                        """)
                .param("hash", hash)
                .param("now", Sql.at(now))
                .query((row, index) ->
                        new Found(
                                row.getLong("guest_id"),
                                row.getBoolean("open"),
                                row.getBoolean("renewable")))
                .optional();
    }

    /** Ends a link of this complaint; its guest, or empty when there is no such open link. */
    Optional<Long> revoke(long complaint, long link, PersonId by, Instant now) {
        return jdbc.sql(
                        """
                        update client_link
                        set revoked_at = :now, revoked_by_id = :by
                        where id = :link and revoked_at is null and guest_id in (
                            select g.id from guest g where g.complaint_id = :complaint)
                        returning guest_id
                        """)
                .param("link", link)
                .param("complaint", complaint)
                .param("by", by.value())
                .param("now", Sql.at(now))
                .query(Long.class)
                .optional();
    }
}
