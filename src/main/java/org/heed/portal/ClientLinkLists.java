package org.heed.portal;

import org.heed.complaint.ComplaintId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

/** Who may come in to a complaint, and by how many links and browsers. */
@Repository
class ClientLinkLists {

    private final JdbcClient jdbc;

    ClientLinkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Guests in the order they came to be, at most fifty. */
    List<ClientLinks.GuestLine> of(ComplaintId complaint, Instant now) {
        return jdbc.sql(
                        "select "
                                + GuestRepository.COLUMNS
                                + """
                                , (select count(*) from client_device d
                                   where d.guest_id = g.id and d.revoked_at is null
                                       and d.expires_at > :now) as devices
                                from guest g
                                """
                                + GuestRepository.BESIDE
                                + "where g.complaint_id = :complaint and "
                                + GuestRepository.STILL_THERE
                                + " order by g.id limit 50")
                .param("complaint", complaint.value())
                .param("now", Sql.at(now))
                .query((row, index) ->
                        new ClientLinks.GuestLine(
                                GuestRepository.row(row, index),
                                links(row.getLong("id"), now),
                                row.getInt("devices")))
                .list();
    }

    private List<ClientLinks.LinkLine> links(long guest, Instant now) {
        return jdbc.sql(
                        """
                        select l.id, l.made_at, l.expires_at, p.name as made_by
                        from client_link l
                        left join v_person p on p.id = l.made_by_id
                        where l.guest_id = :guest and l.revoked_at is null and l.expires_at > :now
                        order by l.id desc
                        limit 20
                        """)
                .param("guest", guest)
                .param("now", Sql.at(now))
                .query((row, index) ->
                        new ClientLinks.LinkLine(
                                row.getLong("id"),
                                Sql.instant(row, "made_at"),
                                Sql.instant(row, "expires_at"),
                                row.getString("made_by")))
                .list();
    }
}
