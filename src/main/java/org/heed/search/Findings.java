package org.heed.search;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.Excerpts;
import org.heed.search.Finding.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the index, one window of time after the other. */
@Repository
class Findings {

    /** Of somebody who sees more circles than that, most hits are theirs anyway. */
    private static final int MOST_CIRCLES = 300;

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding with what the next page goes on from. */
    record Row(long id, Finding finding) {}

    /** The last one shown; those after it are older, or as old with a smaller id. */
    record After(Instant at, long id) {}

    /** The weeks of the newest records before a moment; empty when they are fewer than asked. */
    Set<Long> weeksOfNewest(Instant before) {
        var weeks =
                jdbc.sql(
                                """
                                select floor(extract(epoch from n.at) / 604800)::bigint as week,
                                    count(*) as records
                                from (select at from search_entry where at < :before
                                    order by at desc, id desc limit :first) n
                                group by 1
                                """)
                        .param("before", Sql.at(before))
                        .param("first", Window.FIRST)
                        .query((row, index) -> List.of(row.getLong("week"), row.getLong("records")))
                        .list();
        long records = weeks.stream().mapToLong(it -> it.get(1)).sum();
        return records < Window.FIRST
                ? Set.of()
                : new HashSet<>(weeks.stream().map(List::getFirst).toList());
    }

    /** The circles somebody sees, as tokens; none when they see everything, or very many. */
    Optional<Set<String>> circles(Me me) {
        if (me.everything()) {
            return Optional.empty();
        }
        var circles =
                jdbc.sql("select circle_id from v_sight where person_id = :me limit :most")
                        .param("me", me.id().value())
                        .param("most", MOST_CIRCLES + 1)
                        .query((row, index) -> "c:" + row.getLong("circle_id"))
                        .list();
        return circles.size() > MOST_CIRCLES ? Optional.empty() : Optional.of(Set.copyOf(circles));
    }

    /**
     * The circle of a client or project that this person may see.
     *
     * @param kind {@code client} or {@code project}
     */
    Optional<Long> circle(Me me, String kind, String called) {
        return jdbc.sql(
                        """
                        select e.circle_id
                        from search_entry e
                        where (lower(e.label) = lower(:called) or e.url = :url
                                or (e.kind = :kind and e.subject_id = :id))
                            and e.kind = :kind and %s
                        order by e.id
                        limit 1
                        """
                                .formatted(Sight.of(me, "e.circle_id")))
                .param("called", called.strip())
                .param("url", "/" + kind + "s/" + called.strip())
                .param("id", called.matches("[0-9]{1,18}") ? Long.parseLong(called) : 0)
                .param("kind", kind)
                .param("me", me.id().value())
                .query((row, index) -> row.getLong("circle_id"))
                .optional();
    }

    /**
     * The newest in a window. What the index answers is kept apart from the order, or the planner
     * might read all records in their order instead.
     */
    List<Row> in(Window window, Me me, String query, After after, int limit, Excerpts excerpts) {
        return jdbc.sql(
                        """
                        with matching as materialized (
                            select e.id, e.at
                            from search_entry e
                            where e.tokens @@ cast(:query as tsquery) and %s
                        ), page as materialized (
                            select m.id, m.at
                            from matching m
                            where m.at >= :from and m.at < :until and (m.at, m.id) < (:at, :id)
                            order by m.at desc, m.id desc
                            limit :limit
                        )
                        select e.id, e.kind, e.subject_id, e.url, e.label, e.title, e.at, e.who,
                            e.body, k.label as client_label, k.url as client_url,
                            p.label as project_label, p.url as project_url
                        from page n
                        join search_entry e on e.id = n.id
                        join v_circle c on c.id = e.circle_id
                        left join search_entry k on k.circle_id = c.client_circle_id
                            and k.kind = 'client' and k.id <> e.id
                        left join search_entry p on p.circle_id = e.circle_id
                            and p.kind = 'project' and p.id <> e.id
                        order by n.at desc, n.id desc
                        """
                                .formatted(Sight.of(me, "e.circle_id")))
                .param("query", query)
                .param("me", me.id().value())
                .param("from", Sql.at(window.from()))
                .param("until", Sql.at(window.until()))
                .param("at", Sql.at(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query((row, index) -> row(row, excerpts))
                .list();
    }

    private static Row row(ResultSet row, Excerpts excerpts) throws SQLException {
        var hit = hit(row, 0);
        return new Row(
                row.getLong("id"),
                new Finding(
                        hit,
                        excerpts.mark(hit.title()),
                        excerpts.cut(row.getString("body")),
                        row.getString("who"),
                        place(row.getString("client_label"), row.getString("client_url")),
                        place(row.getString("project_label"), row.getString("project_url"))));
    }

    private static @Nullable Place place(@Nullable String label, @Nullable String url) {
        return label == null || url == null ? null : new Place(label, url);
    }

    static Hit hit(ResultSet row, int index) throws SQLException {
        return new Hit(
                new Subject(row.getString("kind"), row.getLong("subject_id")),
                row.getString("url"),
                row.getString("label"),
                row.getString("title"),
                Sql.instant(row, "at"));
    }
}
