package org.heed.portal;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.heed.meeting.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Loads and saves guests of meetings. Whoever has left the client, or is not asked any more, is no
 * guest any more: every query looks at both as they are. Source: security, A7.
 */
@Repository
class MeetingGuestRepository {

    private static final String GUEST =
            """
            select g.id, g.meeting_id, m.circle_id, m.client_id, g.contact_id, o.name, o.email,
                o.language, k.zone
            from guest g
            join v_meeting m on m.id = g.meeting_id
            join v_client k on k.id = m.client_id
            join v_contact o on o.id = g.contact_id and o.client_id = m.client_id
                and o.left_on is null
            join v_meeting_attendee a on a.meeting_id = m.id and a.contact_id = g.contact_id
                and a.removed_at is null
            """;

    private final JdbcClient jdbc;

    MeetingGuestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeetingGuest> find(long id) {
        return jdbc.sql(GUEST + "where g.id = :id")
                .param("id", id)
                .query(MeetingGuestRepository::row)
                .optional();
    }

    /** The guest of a meeting a mail is addressed to; empty when they are not asked any more. */
    Optional<MeetingGuest> of(MeetingId meeting, ContactId contact, Instant now) {
        jdbc.sql(
                        """
                        insert into guest (meeting_id, contact_id, name, address, language, made_at)
                        select :meeting, o.id, o.name, '', o.language, :now
                        from v_contact o
                        where o.id = :contact
                        on conflict do nothing
                        """)
                .param("meeting", meeting.value())
                .param("contact", contact.value())
                .param("now", Sql.at(now))
                .update();
        return jdbc.sql(GUEST + "where g.meeting_id = :meeting and g.contact_id = :contact")
                .param("meeting", meeting.value())
                .param("contact", contact.value())
                .query(MeetingGuestRepository::row)
                .optional();
    }

    private static MeetingGuest row(ResultSet row, int index) throws SQLException {
        return new MeetingGuest(
                row.getLong("id"),
                new MeetingId(row.getLong("meeting_id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                new ContactId(row.getLong("contact_id")),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")));
    }
}
