package org.heed.conversation;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.Me;
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
import java.util.Locale;

/** Looks at what was said, newest first. */
@Service
@Transactional(readOnly = true)
public class TouchpointLists {

    private static final String COLUMNS =
            """
            select t.id, t.subject_kind, t.subject_id, t.client_id, t.project_id, t.contact_id,
                coalesce(c.name, '') as contact_name, t.channel, t.direction, t.client_visible,
                t.words, t.language, t.at, t.recorded_by, t.emotion_before, t.emotion_after
            from touchpoint t
            left join v_contact c on c.id = t.contact_id
            """;

    private final JdbcClient jdbc;

    TouchpointLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public TouchpointLine get(Me me, TouchpointId id) {
        return jdbc.sql(COLUMNS + "where t.id = :id and " + Sight.of(me, "t.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(TouchpointLists::line)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What was said about one record. */
    public Slice<TouchpointLine> of(Me me, Subject subject, @Nullable Cursor after, int limit) {
        return list(me, subject, null, after, limit);
    }

    /** What was said with one client, about whatever. */
    public Slice<TouchpointLine> ofClient(
            Me me, ClientId client, @Nullable Cursor after, int limit) {
        return list(me, null, client, after, limit);
    }

    /** Everything said that this person may see. */
    public Slice<TouchpointLine> all(Me me, @Nullable Cursor after, int limit) {
        return list(me, null, null, after, limit);
    }

    private Slice<TouchpointLine> list(
            Me me,
            @Nullable Subject subject,
            @Nullable ClientId client,
            @Nullable Cursor after,
            int limit) {
        var rows =
                jdbc.sql(
                                COLUMNS
                                        + """
                                        where (:kind::text is null
                                                or t.subject_kind = :kind and t.subject_id = :subject)
                                            and (:client::bigint is null or t.client_id = :client)
                                            and (:at::timestamptz is null
                                                or (t.at, t.id) < (:at, :id))
                                            and \
                                        """
                                        + Sight.of(me, "t.circle_id")
                                        + " order by t.at desc, t.id desc limit :limit")
                        .param("me", me.id().value())
                        .param("kind", subject == null ? null : subject.kind())
                        .param("subject", subject == null ? null : subject.id())
                        .param("client", client == null ? null : client.value())
                        .param("at", after == null ? null : Sql.at(after.moment(0)))
                        .param("id", after == null ? null : after.number(1))
                        .param("limit", limit + 1)
                        .query(TouchpointLists::line)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.at(), it.id().value()));
    }

    private static TouchpointLine line(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var contact = Sql.maybeLong(row, "contact_id");
        return new TouchpointLine(
                new TouchpointId(row.getLong("id")),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                new ClientId(row.getLong("client_id")),
                project == null ? null : new ProjectId(project),
                contact == null ? null : new ContactId(contact),
                row.getString("contact_name"),
                Channel.of(row.getString("channel")).orElseThrow(),
                Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                row.getBoolean("client_visible"),
                row.getString("words"),
                Language.of(row.getString("language")).orElseThrow(),
                Sql.instant(row, "at"),
                row.getString("recorded_by"),
                emotion(row.getString("emotion_before")),
                emotion(row.getString("emotion_after")));
    }

    private static @Nullable Emotion emotion(@Nullable String word) {
        return word == null ? null : Emotion.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
