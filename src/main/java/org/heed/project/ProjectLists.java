package org.heed.project;

import org.heed.client.ClientId;
import org.heed.client.Found;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.NameKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks projects up; one outside of one's circles does not exist. */
@Service
@Transactional(readOnly = true)
public class ProjectLists {

    // Sorts after every letter: "begins with" as a range of the index.
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);
    private static final String NAMED =
            """
            p.id in (select k.project_id from project_key k where k.key >= :from and k.key < :to)
            """;

    private final JdbcClient jdbc;
    private final ProjectRepository repository;

    ProjectLists(JdbcClient jdbc, ProjectRepository repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    public ProjectCard get(Me me, ProjectId id) {
        return repository.get(me, id);
    }

    /** By number or inner id, as URLs and API bodies name a project. */
    public ProjectCard get(Me me, String numberOrId) {
        return find(me, numberOrId).orElseThrow(NotFound::new);
    }

    /** By number, inner id or whole name, as a person may type it into a field. */
    public Optional<ProjectCard> find(Me me, String typed) {
        var text = typed.strip();
        var digits = text.toUpperCase(Locale.ROOT).replaceFirst("^PJ-", "");
        if (digits.matches("[0-9]{1,18}")) {
            return found(me, new ProjectId(Long.parseLong(digits)));
        }
        return jdbc.sql(
                        """
                        select p.id
                        from project p
                        where p.id in (select k.project_id from project_key k where k.key = :key)
                          and lower(p.name) = lower(:text) and %s
                        order by p.id desc
                        limit 1
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("key", NameKeys.typed(text))
                .param("text", text)
                .param("me", me.id().value())
                .query((row, index) -> new ProjectId(row.getLong("id")))
                .optional()
                .map(id -> repository.get(me, id));
    }

    private Optional<ProjectCard> found(Me me, ProjectId id) {
        try {
            return Optional.of(repository.get(me, id));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    /**
     * Projects, newest first.
     *
     * @param client only this one's; all when none
     * @param text the beginning of a part of the name or number; blank for all
     */
    public Slice<ProjectLine> list(
            Me me, @Nullable ClientId client, String text, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        var key = NameKeys.typed(text);
        var rows =
                jdbc.sql(
                                """
                                select p.id, p.number, p.name, c.slug, c.short_name,
                                       m.name as manager, p.planned_end, p.actual_end,
                                       n.name as next_name, n.planned_on as next_on
                                from project p
                                join v_client c on c.id = p.client_id
                                join v_person m on m.id = p.manager_id
                                left join lateral (
                                    select i.name, i.planned_on
                                    from milestone i
                                    where i.project_id = p.id and i.actual_on is null
                                    order by i.planned_on, i.id
                                    limit 1
                                ) n on true
                                where p.id < :last and %s and %s and %s
                                order by p.id desc
                                limit :limit
                                """
                                        .formatted(
                                                client == null ? "true" : "p.client_id = :client",
                                                key.isEmpty() ? "true" : NAMED,
                                                Sight.of(me, "p.circle_id")))
                        .param("client", client == null ? 0 : client.value())
                        .param("from", key)
                        .param("to", key + LAST)
                        .param("last", after == null ? Long.MAX_VALUE : after.number(0))
                        .param("limit", limit + 1)
                        .param("me", me.id().value())
                        .query(ProjectLists::line)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    /** At most {@code limit} projects found by what was typed so far, nearest first. */
    public List<Found> picker(Me me, @Nullable ClientId client, String text, int limit) {
        var key = NameKeys.typed(text);
        return jdbc.sql(
                        """
                        with hit as (
                            select k.project_id, k.key
                            from project_key k
                            where k.key >= :from and k.key < :to and %s and %s
                            order by k.key, k.project_id
                            limit :reach
                        )
                        select p.id, p.number, p.name, c.short_name
                        from (select project_id, min(key) as key from hit group by project_id) h
                        join project p on p.id = h.project_id
                        join v_client c on c.id = p.client_id
                        order by h.key, p.id
                        limit :limit
                        """
                                .formatted(
                                        client == null ? "true" : OF_CLIENT,
                                        Sight.of(me, "k.circle_id")))
                .param("from", key)
                .param("to", key + LAST)
                .param("client", client == null ? 0 : client.value())
                .param("reach", limit * 6)
                .param("limit", limit)
                .param("me", me.id().value())
                .query((row, index) ->
                        new Found(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("number") + " · " + row.getString("short_name")))
                .list();
    }

    private static final String OF_CLIENT =
            "k.project_id in (select o.id from project o where o.client_id = :client)";

    private static ProjectLine line(ResultSet row, int index) throws SQLException {
        return new ProjectLine(
                new ProjectId(row.getLong("id")),
                row.getString("number"),
                row.getString("name"),
                row.getString("slug"),
                row.getString("short_name"),
                row.getString("manager"),
                Sql.maybeDay(row, "planned_end"),
                Sql.maybeDay(row, "actual_end"),
                row.getString("next_name"),
                Sql.maybeDay(row, "next_on"));
    }
}
