package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
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

/** Looks at communication plans, what is due first in front. */
@Service
@Transactional(readOnly = true)
public class PlanLists {

    static final String COLUMNS =
            """
            select i.id, i.circle_id, i.client_id, c.slug, c.short_name, i.project_id,
                coalesce(p.number, '') as project_number, i.contact_id, o.name as contact_name,
                i.what, i.every_days, i.channel, i.owner_id, w.name as owner_name, i.due_at,
                s.last_at, s.skipped, i.ended_at, i.version
            from plan_item i
            join v_client c on c.id = i.client_id
            join v_contact o on o.id = i.contact_id
            join v_person w on w.id = i.owner_id
            left join v_project p on p.id = i.project_id
            cross join lateral (
                select max(d.at) filter (where d.touchpoint_id is not null) as last_at,
                    count(*) filter (where d.skipped is not null) as skipped
                from plan_step d
                where d.plan_item_id = i.id
            ) s
            """;

    private final JdbcClient jdbc;

    PlanLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PlanItem get(Me me, PlanItemId id) {
        return jdbc.sql(COLUMNS + "where i.id = :id and " + Sight.of(me, "i.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(PlanLists::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The plan of a client; of one project of it when that is named; at most 100. */
    public List<PlanItem> of(Me me, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where i.client_id = :client and i.ended_at is null
                                    and (:project::bigint is null or i.project_id = :project)
                                    and \
                                """
                                + Sight.of(me, "i.circle_id")
                                + " order by i.due_at, i.id limit 100")
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .param("me", me.id().value())
                .query(PlanLists::row)
                .list();
    }

    /** Everything planned that this person sees; only what is theirs to say when asked so. */
    public Slice<PlanItem> list(Me me, boolean mine, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                COLUMNS
                                        + """
                                        where i.ended_at is null and (not :mine or i.owner_id = :me)
                                            and (:due::timestamptz is null
                                                or (i.due_at, i.id) > (:due, :id))
                                            and \
                                        """
                                        + Sight.each(me, "i.circle_id")
                                        + " order by i.due_at, i.id limit :limit")
                        .param("me", me.id().value())
                        .param("mine", mine)
                        .param("due", after == null ? null : Sql.at(after.moment(0)))
                        .param("id", after == null ? null : after.number(1))
                        .param("limit", limit + 1)
                        .query(PlanLists::row)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.due(), it.id().value()));
    }

    static PlanItem row(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        return new PlanItem(
                new PlanItemId(row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("slug"),
                row.getString("short_name"),
                project == null ? null : new ProjectId(project),
                row.getString("project_number"),
                new ContactId(row.getLong("contact_id")),
                row.getString("contact_name"),
                row.getString("what"),
                row.getInt("every_days"),
                Channel.of(row.getString("channel")).orElseThrow(),
                new PersonId(row.getLong("owner_id")),
                row.getString("owner_name"),
                Sql.instant(row, "due_at"),
                Sql.maybeInstant(row, "last_at"),
                row.getInt("skipped"),
                Sql.maybeInstant(row, "ended_at"),
                row.getInt("version"));
    }
}
