package org.heed.portal;

import org.heed.change.ChangeId;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Loads and saves guests of change requests. Whoever has left the client, or does not decide any
 * more, is no guest any more: every query looks at both as they are. Source: security, A7.
 */
@Repository
class ChangeGuestRepository {

    private static final String GUEST =
            """
            select g.id, g.change_id, m.circle_id, m.client_id, g.contact_id, o.name, o.email,
                o.language, k.zone
            from guest g
            join v_change m on m.id = g.change_id and m.contact_id = g.contact_id
            join v_client k on k.id = m.client_id
            join v_contact o on o.id = g.contact_id and o.client_id = m.client_id
                and o.left_on is null
            """;

    private final JdbcClient jdbc;

    ChangeGuestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ChangeGuest> find(long id) {
        return jdbc.sql(GUEST + "where g.id = :id")
                .param("id", id)
                .query(ChangeGuestRepository::row)
                .optional();
    }

    /** The guest a mail is addressed to; empty when they do not decide any more. */
    Optional<ChangeGuest> of(ChangeId change, ContactId contact, Instant now) {
        jdbc.sql(
                        """
                        insert into guest (change_id, contact_id, name, address, language, made_at)
                        select :change, o.id, o.name, '', o.language, :now
                        from v_contact o
                        where o.id = :contact
                        on conflict do nothing
                        """)
                .param("change", change.value())
                .param("contact", contact.value())
                .param("now", Sql.at(now))
                .update();
        return jdbc.sql(GUEST + "where g.change_id = :change and g.contact_id = :contact")
                .param("change", change.value())
                .param("contact", contact.value())
                .query(ChangeGuestRepository::row)
                .optional();
    }

    private static ChangeGuest row(ResultSet row, int index) throws SQLException {
        return new ChangeGuest(
                row.getLong("id"),
                new ChangeId(row.getLong("change_id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                new ContactId(row.getLong("contact_id")),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")));
    }
}
