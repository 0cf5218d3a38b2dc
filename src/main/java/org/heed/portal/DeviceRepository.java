package org.heed.portal;

import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Browsers that are remembered. Only the SHA-256 of a cookie's value is kept. */
@Repository
class DeviceRepository {

    static final Duration LASTS = Duration.ofDays(30);

    private final JdbcClient jdbc;

    DeviceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The value of a new cookie, said once. */
    String remember(long guest, Instant now) {
        var value = Secrets.token();
        jdbc.sql(
                        """
                        insert into client_device (guest_id, hash, made_at, seen_at, expires_at)
                        values (:guest, :hash, :now, :now, :expires)
                        """)
                .param("guest", guest)
                .param("hash", Secrets.sha256(value))
                .param("now", Sql.at(now))
                .param("expires", Sql.at(now.plus(LASTS)))
                .update();
        return value;
    }

    /** Who gave a code in this browser; empty when nobody did, or it was ended. */
    Optional<Guest> who(String value, Instant now) {
        return jdbc.sql(
                        "select "
                                + GuestRepository.COLUMNS
                                + "from client_device d join guest g on g.id = d.guest_id "
                                + GuestRepository.BESIDE
                                + """
                                where d.hash = :hash and d.revoked_at is null
                                    and d.expires_at > :now and \
                                """
                                + GuestRepository.STILL_THERE)
                .param("hash", Secrets.sha256(value))
                .param("now", Sql.at(now))
                .query(GuestRepository::row)
                .optional();
    }

    /** Whether this person gave a code in this browser, for whatever they came in by. */
    boolean remembers(ContactId contact, String value, Instant now) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1
                            from client_device d
                            join guest g on g.id = d.guest_id
                            where d.hash = :hash and d.revoked_at is null and d.expires_at > :now
                                and g.contact_id = :contact)
                        """)
                .param("hash", Secrets.sha256(value))
                .param("now", Sql.at(now))
                .param("contact", contact.value())
                .query(Boolean.class)
                .single();
    }

    /** Remembers that it was used; at most once an hour, so that reading stays reading. */
    void seen(String value, Instant now) {
        jdbc.sql("update client_device set seen_at = :now where hash = :hash and seen_at < :old")
                .param("hash", Secrets.sha256(value))
                .param("now", Sql.at(now))
                .param("old", Sql.at(now.minus(Duration.ofHours(1))))
                .update();
    }

    /** The client ends this browser. */
    void forget(String value, Instant now) {
        jdbc.sql(
                        """
                        update client_device set revoked_at = :now
                        where hash = :hash and revoked_at is null
                        """)
                .param("hash", Secrets.sha256(value))
                .param("now", Sql.at(now))
                .update();
    }

    /** Ends every browser of this person, whichever complaint they came in by. */
    int forgetAll(Guest guest, @Nullable PersonId by, Instant now) {
        return jdbc.sql(
                        """
                        update client_device
                        set revoked_at = :now, revoked_by_id = :by
                        where revoked_at is null and expires_at > :now and guest_id in (
                            select g.id from guest g
                            where g.id = :guest or g.contact_id = :contact)
                        """)
                .param("now", Sql.at(now))
                .param("by", by == null ? null : by.value())
                .param("guest", guest.id())
                .param("contact", guest.contact() == null ? null : guest.contact().value())
                .update();
    }

    /** Forgets browsers that ended long ago. */
    void sweep(Instant now) {
        jdbc.sql("delete from client_device where expires_at < :old")
                .param("old", Sql.at(now.minus(LASTS)))
                .update();
    }
}
