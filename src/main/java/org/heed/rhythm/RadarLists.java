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
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Looks at the radar: heaviest sum first, each with its reasons, in one query. */
@Service
@Transactional(readOnly = true)
public class RadarLists {

    /** How many reasons a line shows. */
    public static final int REASONS = 8;

    /**
     * The lines are chosen first, in the order of an index, and told the reasons of afterwards: how
     * many more there are costs nothing.
     */
    private static String lines(Me me, String which) {
        return LINES.formatted(which + " and " + Sight.of(me, "l.circle_id"), REASONS, REASONS);
    }

    private static final String LINES =
            """
            select l.id, l.circle_id, l.client_id, c.slug, c.short_name, c.language, l.project_id,
                coalesce(p.name, '') as project_name, p.number as project_number, l.weight, l.since,
                l.owner_id, coalesce(w.name, '') as owner_name, l.act_by, l.step, l.version,
                coalesce(s.channel, c.channel) as channel, s.reasons, s.more
            from (
                select l.id, l.circle_id, l.client_id, l.project_id, l.weight, l.since,
                    l.owner_id, l.act_by, l.step, l.version
                from radar_line l
                where l.grounds > 0 and %s
                order by l.weight desc, l.id
                limit :limit
            ) l
            join v_client c on c.id = l.client_id
            left join v_project p on p.id = l.project_id
            left join v_person w on w.id = l.owner_id
            cross join lateral (
                select json_agg(json_build_object('kind', r.kind, 'weight', r.weight,
                        'since', r.since, 'contact', r.contact_id, 'name', r.name, 'url', r.url,
                        'facts', r.facts) order by r.nth) filter (where r.nth <= %d) as reasons,
                    greatest(0, count(*) - %d) as more,
                    (array_agg(r.channel order by r.nth))[1] as channel
                from (
                    select g.kind, g.weight, g.since, g.contact_id, g.url, g.facts, o.channel,
                        coalesce(o.name, c.short_name) as name,
                        row_number() over (order by g.weight desc, g.since, g.id) as nth
                    from radar_sign g
                    left join v_contact o on o.id = g.contact_id
                    where g.line_id = l.id and g.counted
                ) r
            ) s
            order by l.weight desc, l.id
            """;

    private final JdbcClient jdbc;
    private final Signs signs;

    RadarLists(JdbcClient jdbc, Signs signs) {
        this.jdbc = jdbc;
        this.signs = signs;
    }

    /** A line that is on the radar. */
    public RadarLine get(Me me, RadarLineId id) {
        return jdbc.sql(lines(me, "l.id = :id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .param("limit", 1)
                .query(this::line)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The radar: everything this person sees, or only what is theirs to act on. */
    public Slice<RadarLine> list(Me me, boolean mine, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(sql(me, mine, after != null))
                        .param("me", me.id().value())
                        .param("weight", after == null ? null : after.number(0))
                        .param("id", after == null ? null : after.number(1))
                        .param("limit", limit + 1)
                        .query(this::line)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.weight(), it.id().value()));
    }

    /** For the test of its plan. */
    static String sql(Me me, boolean mine, boolean after) {
        return lines(
                me,
                (mine ? "l.owner_id = :me" : "true")
                        + (after
                                ? " and (l.weight < :weight or l.weight = :weight and l.id > :id)"
                                : ""));
    }

    /** The lines of a client and its projects, heaviest first, at most 20. */
    public List<RadarLine> of(Me me, ClientId client) {
        return jdbc.sql(lines(me, "l.client_id = :client"))
                .param("client", client.value())
                .param("me", me.id().value())
                .param("limit", 20)
                .query(this::line)
                .list();
    }

    private RadarLine line(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var owner = Sql.maybeLong(row, "owner_id");
        return new RadarLine(
                new RadarLineId(row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("slug"),
                row.getString("short_name"),
                Language.of(row.getString("language")).orElseThrow(),
                project == null ? null : new ProjectId(project),
                row.getString("project_name"),
                project == null
                        ? "/clients/" + row.getString("slug")
                        : "/projects/" + row.getString("project_number"),
                row.getInt("weight"),
                signs.read(row.getString("reasons")),
                row.getInt("more"),
                Sql.instant(row, "since"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                Sql.maybeInstant(row, "act_by"),
                row.getString("step"),
                Channel.of(row.getString("channel")).orElseThrow(),
                row.getInt("version"));
    }

    static @Nullable ContactId contact(@Nullable Long id) {
        return id == null ? null : new ContactId(id);
    }
}
