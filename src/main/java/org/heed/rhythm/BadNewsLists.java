package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Looks at bad news. */
@Service
@Transactional(readOnly = true)
public class BadNewsLists {

    static final String COLUMNS =
            """
            select b.id, b.about_kind, b.about_id, b.about_label, b.circle_id, b.client_id, c.slug,
                c.short_name, b.project_id, b.contact_id, coalesce(o.name, '') as contact_name,
                b.what, b.known_at, b.tell_by, b.owner_id, w.name as owner_name, b.told_at,
                b.told_how, b.version
            from bad_news b
            join v_client c on c.id = b.client_id
            join v_person w on w.id = b.owner_id
            left join v_contact o on o.id = b.contact_id
            """;

    private final JdbcClient jdbc;

    BadNewsLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public BadNewsLine get(Me me, BadNewsId id) {
        return jdbc.sql(COLUMNS + "where b.id = :id and " + Sight.of(me, "b.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(BadNewsLists::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What I have to tell, the most urgent first, at most 50. */
    public List<BadNewsLine> mine(Me me) {
        return jdbc.sql(
                        COLUMNS
                                + "where b.owner_id = :me and b.told_at is null and "
                                + Sight.of(me, "b.circle_id")
                                + " order by b.tell_by, b.id limit 50")
                .param("me", me.id().value())
                .query(BadNewsLists::row)
                .list();
    }

    /** Of a client, newest first, told ones included, at most 50. */
    public List<BadNewsLine> of(Me me, ClientId client) {
        return jdbc.sql(
                        COLUMNS
                                + "where b.client_id = :client and "
                                + Sight.of(me, "b.circle_id")
                                + " order by b.known_at desc, b.id desc limit 50")
                .param("client", client.value())
                .param("me", me.id().value())
                .query(BadNewsLists::row)
                .list();
    }

    static BadNewsLine row(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var contact = Sql.maybeLong(row, "contact_id");
        return new BadNewsLine(
                new BadNewsId(row.getLong("id")),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                row.getString("about_label"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("slug"),
                row.getString("short_name"),
                project == null ? null : new ProjectId(project),
                contact == null ? null : new ContactId(contact),
                row.getString("contact_name"),
                row.getString("what"),
                Sql.instant(row, "known_at"),
                Sql.instant(row, "tell_by"),
                new PersonId(row.getLong("owner_id")),
                row.getString("owner_name"),
                Sql.maybeInstant(row, "told_at"),
                row.getString("told_how"),
                row.getInt("version"));
    }
}
