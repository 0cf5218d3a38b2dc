package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintNumber;
import org.heed.conversation.Recipient;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Loads and saves guests. Whoever has left the client, or works for another one now, is no guest
 * any more: every query here looks at the contact as it is. Source: security, A7.
 */
@Repository
class GuestRepository {

    static final String COLUMNS =
            """
            g.id, g.complaint_id, g.contact_id, c.number, c.circle_id, c.client_id, k.zone,
            coalesce(o.name, g.name) as name, coalesce(o.email, g.address) as address,
            coalesce(o.language, g.language) as language
            """;

    /** Follows {@code guest g}. */
    static final String BESIDE =
            """
            join v_complaint c on c.id = g.complaint_id
            join v_client k on k.id = c.client_id
            left join v_contact o on o.id = g.contact_id
            """;

    /** Beside a condition of one's own; {@link #BESIDE} names the aliases. */
    static final String STILL_THERE =
            "(g.contact_id is null or o.left_on is null and o.client_id = c.client_id)";

    private final JdbcClient jdbc;

    GuestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Guest> find(long id) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + "from guest g "
                                + BESIDE
                                + "where g.id = :id and "
                                + STILL_THERE)
                .param("id", id)
                .query(GuestRepository::row)
                .optional();
    }

    /** Somebody who gave this address for this complaint; empty when there is none. */
    Optional<Guest> find(ComplaintNumber number, String address) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + "from guest g "
                                + BESIDE
                                + """
                                where c.number = :number and :address <> ''
                                    and lower(coalesce(o.email, g.address)) = lower(:address)
                                    and \
                                """
                                + STILL_THERE
                                + " order by g.contact_id nulls last limit 1")
                .param("number", number.value())
                .param("address", address)
                .query(GuestRepository::row)
                .optional();
    }

    /** The guest of a complaint that a mail is addressed to; made when it is the first one. */
    Guest of(ComplaintId complaint, Recipient to, Language language, Instant now) {
        var named = to.contact();
        Long contact = known(complaint, to.address());
        if (named != null) {
            contact = named.value();
        }
        jdbc.sql(
                        """
                        insert into guest (complaint_id, contact_id, name, address, language, made_at)
                        values (:complaint, :contact::bigint, :name, :address, :language, :now)
                        on conflict do nothing
                        """)
                .param("complaint", complaint.value())
                .param("contact", contact)
                .param("name", to.name())
                .param("address", to.address())
                .param("language", language.tag())
                .param("now", Sql.at(now))
                .update();
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + "from guest g "
                                + BESIDE
                                + """
                                where g.complaint_id = :complaint
                                    and (g.contact_id = :contact or :contact::bigint is null
                                        and g.contact_id is null
                                        and lower(g.address) = lower(:address))
                                """)
                .param("complaint", complaint.value())
                .param("contact", contact)
                .param("address", to.address())
                .query(GuestRepository::row)
                .single();
    }

    /** Whoever of the complaint's client has this address is its guest as a contact. */
    private @Nullable Long known(ComplaintId complaint, String address) {
        return jdbc.sql(
                        """
                        select o.id
                        from v_complaint c
                        join v_contact o on o.client_id = c.client_id
                        where c.id = :complaint and :address <> '' and o.left_on is null
                            and lower(o.email) = lower(:address)
                        """)
                .param("complaint", complaint.value())
                .param("address", address.strip())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    static Guest row(ResultSet row, int index) throws SQLException {
        var contact = Sql.maybeLong(row, "contact_id");
        return new Guest(
                row.getLong("id"),
                new ComplaintId(row.getLong("complaint_id")),
                new ComplaintNumber(row.getInt("number")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                contact == null ? null : new ContactId(contact),
                row.getString("name"),
                row.getString("address"),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")));
    }
}
