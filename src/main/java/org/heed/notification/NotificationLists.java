package org.heed.notification;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * Looks at one's own lines. A line whose record is no longer theirs to see is not there; neither is
 * the name of a record that has moved to where they do not see it.
 */
@Service
@Transactional(readOnly = true)
public class NotificationLists {

    /** More than this is not counted: nobody reads the difference. */
    public static final int MOST_COUNTED = 99;

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    NotificationLists(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The lines looked at, the last told first. */
    public Slice<NotificationLine> list(Me me, Show show, @Nullable Cursor after, int limit) {
        var rows =
                lines(me, "l.person_id = :me and " + which(show) + PAGE)
                        .param("now", Sql.at(clock.instant()))
                        .param("told", after == null ? null : Sql.at(after.moment(0)))
                        .param("id", after == null ? null : after.number(1))
                        .param("limit", limit + 1)
                        .query(this::row)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.toldAt(), it.id().value()));
    }

    private static final String PAGE =
            """
             and (:told::timestamptz is null or (l.told_at, l.id) < (:told, :id))
            order by l.told_at desc, l.id desc
            limit :limit
            """;

    private static String which(Show show) {
        return switch (show) {
            case OPEN ->
                    "(l.read_at is null or l.kept)"
                            + " and (l.snoozed_until is null or l.snoozed_until <= :now)";
            case ALL -> ":now::timestamptz is not null";
            case KEPT -> "l.kept and :now::timestamptz is not null";
            case SNOOZED -> "l.snoozed_until > :now";
        };
    }

    public NotificationLine get(Me me, NotificationId id) {
        return lines(me, "l.person_id = :me and l.id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** How many lines need them now and have not been seen; at most {@link #MOST_COUNTED}. */
    public int calling(Me me) {
        return jdbc.sql(
                        """
                        select count(*)
                        from (
                            select 1
                            from notification_line l
                            where l.person_id = :me and l.read_at is null and l.level = 'now'
                                and (l.snoozed_until is null or l.snoozed_until <= :now) and\
                        """
                                + " "
                                + Sight.of(me, "l.circle_id")
                                + " limit 99) as calling")
                .param("me", me.id().value())
                .param("now", Sql.at(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /**
     * The lines are chosen first, in the order of an index, and named afterwards: how many more one
     * has costs nothing. Sight is asked for each line ("is true"), for as a join it would come
     * before the order.
     */
    private JdbcClient.StatementSpec lines(Me me, String condition) {
        return jdbc.sql(
                        """
                        select l.id, l.level, l.why, l.subject_kind, l.subject_id, l.url, l.kind,
                            l.facts, l.actor_kind, l.actor_name, l.at, l.told_at, l.news, l.read_at, l.kept,
                            l.snoozed_until, l.version, e.label, e.title
                        from (
                            select l.id, l.level, l.why, l.subject_kind, l.subject_id, l.url,
                                l.kind, l.facts, l.actor_kind, l.actor_name, l.at, l.told_at, l.news,
                                l.read_at, l.kept, l.snoozed_until, l.version
                            from notification_line l
                            where (\
                        """
                                + Sight.of(me, "l.circle_id")
                                + ") is true and "
                                + condition
                                + """
                                ) l
                                left join v_search_entry e
                                    on e.kind = l.subject_kind and e.subject_id = l.subject_id and\
                                """
                                + " "
                                + Sight.of(me, "e.circle_id")
                                + " order by l.told_at desc, l.id desc")
                .param("me", me.id().value());
    }

    private NotificationLine row(ResultSet row, int index) throws SQLException {
        return new NotificationLine(
                new NotificationId(row.getLong("id")),
                Urgency.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("why"),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getString("label"),
                row.getString("title"),
                row.getString("url"),
                row.getString("kind"),
                json.readValue(row.getString("facts"), FACTS),
                Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT)),
                row.getString("actor_name"),
                Sql.instant(row, "at"),
                Sql.instant(row, "told_at"),
                row.getInt("news"),
                Sql.maybeInstant(row, "read_at") != null,
                row.getBoolean("kept"),
                Sql.maybeInstant(row, "snoozed_until"),
                row.getInt("version"));
    }
}
