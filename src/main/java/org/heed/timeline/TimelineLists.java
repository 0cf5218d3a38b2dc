package org.heed.timeline;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads timelines, newest entry first. */
@Service
@Transactional(readOnly = true)
public class TimelineLists {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimelineLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The entries on the timeline of a record that this person may see, the last written first; a
     * client's or project's timeline shows those of its complaints too. Empty when there are none
     * or none for them.
     *
     * @throws org.heed.kernel.Refused {@code kernel.refused.cursor}
     */
    public Slice<TimelineEntry> of(
            Me me, Subject subject, TimelineFilter filter, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        // Literals, not a parameter, so that the partial index of the visible ones can serve.
        var shown =
                switch (filter) {
                    case ALL -> "";
                    case CLIENT_VISIBLE -> " and p.client_visible";
                    case INTERNAL -> " and not p.client_visible";
                };
        var rows =
                jdbc.sql(
                                """
                                select e.id, e.subject_kind, e.subject_id, e.at, e.recorded_at,
                                    e.actor_kind, e.actor_id, e.actor_name, e.kind, e.facts,
                                    e.quote, e.quote_language, e.client_visible
                                from (
                                    select p.entry_id
                                    from timeline_place p
                                    where p.subject_kind = :kind and p.subject_id = :subject
                                        and p.entry_id < :before and %s%s
                                    order by p.entry_id desc
                                    limit :limit
                                ) as shown
                                join timeline_entry e on e.id = shown.entry_id
                                order by e.id desc
                                """
                                        .formatted(Sight.of(me, "p.circle_id"), shown))
                        .param("kind", subject.kind())
                        .param("subject", subject.id())
                        .param("before", after == null ? Long.MAX_VALUE : after.number(0))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(this::entry)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id()));
    }

    /** How many entries a person may see on the timeline of a record; counts to a thousand. */
    public TimelineCounts counts(Me me, Subject subject) {
        return jdbc.sql(
                        """
                        select count(*) as entries, count(*) filter (where client_visible) as visible
                        from (
                            select p.client_visible
                            from timeline_place p
                            where p.subject_kind = :kind and p.subject_id = :subject and %s
                            limit 1000
                        ) as counted
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("me", me.id().value())
                .query((row, _) -> new TimelineCounts(row.getInt("entries"), row.getInt("visible")))
                .single();
    }

    /**
     * The newest 500 entries the client may read, the first written first. The caller has made sure
     * that it is the record's own client who asks.
     */
    public List<ClientEntry> forClient(Subject subject) {
        return jdbc.sql(
                        """
                        select id, at, actor_kind, actor_name, kind, facts, quote, quote_language
                        from v_timeline_client_visible
                        where subject_kind = :kind and subject_id = :subject
                        order by id desc
                        limit 500
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(this::clientEntry)
                .list()
                .reversed();
    }

    TimelineEntry entry(ResultSet row, int index) throws SQLException {
        return new TimelineEntry(
                row.getLong("id"),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                Sql.instant(row, "at"),
                Sql.instant(row, "recorded_at"),
                TimelineRepository.actor(row),
                row.getString("kind"),
                json.readValue(row.getString("facts"), FACTS),
                TimelineRepository.quote(row),
                row.getBoolean("client_visible"));
    }

    ClientEntry clientEntry(ResultSet row, int index) throws SQLException {
        return new ClientEntry(
                row.getLong("id"),
                Sql.instant(row, "at"),
                Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT)),
                row.getString("actor_name"),
                row.getString("kind"),
                json.readValue(row.getString("facts"), FACTS),
                TimelineRepository.quote(row));
    }
}
