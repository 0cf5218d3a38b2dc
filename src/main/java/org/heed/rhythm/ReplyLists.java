package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Looks at answers that are owed, the most urgent first. */
@Service
@Transactional(readOnly = true)
public class ReplyLists {

    static final String COLUMNS =
            """
            select r.id, r.circle_id, r.client_id, c.slug, c.short_name, r.project_id,
                r.contact_id, coalesce(o.name, c.short_name) as contact_name,
                coalesce(o.email, '') as email, r.about_kind, r.about_id, t.channel, t.words,
                t.language, r.asked_at, r.due_at, r.owner_id, coalesce(w.name, '') as owner_name,
                r.answered_at, r.needless, r.version
            from reply r
            join v_client c on c.id = r.client_id
            join v_touchpoint t on t.id = r.touchpoint_id
            left join v_contact o on o.id = r.contact_id
            left join v_person w on w.id = r.owner_id
            """;

    private final JdbcClient jdbc;

    ReplyLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Reply get(Me me, ReplyId id) {
        return jdbc.sql(COLUMNS + "where r.id = :id and " + Sight.of(me, "r.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ReplyLists::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What is owed: by me, or by anybody whose it is to see. */
    public Slice<Reply> open(Me me, boolean mine, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                COLUMNS
                                        + """
                                        where r.answered_at is null
                                            and (not :mine or r.owner_id = :me)
                                            and (:due::timestamptz is null
                                                or (r.due_at, r.id) > (:due, :id))
                                            and \
                                        """
                                        + Sight.of(me, "r.circle_id")
                                        + " order by r.due_at, r.id limit :limit")
                        .param("me", me.id().value())
                        .param("mine", mine)
                        .param("due", after == null ? null : Sql.at(after.moment(0)))
                        .param("id", after == null ? null : after.number(1))
                        .param("limit", limit + 1)
                        .query(ReplyLists::row)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.due(), it.id().value()));
    }

    /** What a client is waiting for, at most 50. */
    public List<Reply> of(Me me, ClientId client) {
        return jdbc.sql(
                        COLUMNS
                                + "where r.client_id = :client and r.answered_at is null and "
                                + Sight.of(me, "r.circle_id")
                                + " order by r.due_at, r.id limit 50")
                .param("client", client.value())
                .param("me", me.id().value())
                .query(ReplyLists::row)
                .list();
    }

    static Reply row(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var owner = Sql.maybeLong(row, "owner_id");
        return new Reply(
                new ReplyId(row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("slug"),
                row.getString("short_name"),
                project == null ? null : new ProjectId(project),
                contact(row),
                row.getString("contact_name"),
                row.getString("email"),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                Channel.of(row.getString("channel")).orElseThrow(),
                row.getString("words"),
                Language.of(row.getString("language")).orElseThrow(),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "due_at"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                Sql.maybeInstant(row, "answered_at"),
                row.getString("needless"),
                row.getInt("version"));
    }

    private static @Nullable ContactId contact(ResultSet row) throws SQLException {
        var contact = Sql.maybeLong(row, "contact_id");
        return contact == null ? null : new ContactId(contact);
    }
}
