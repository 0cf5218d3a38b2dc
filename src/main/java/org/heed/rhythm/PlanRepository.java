package org.heed.rhythm;

import org.heed.conversation.Matter;
import org.heed.conversation.TouchpointId;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;

/** Keeps communication plans, and what became of each due item. */
@Repository
class PlanRepository {

    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanItemId insert(Matter matter, NewPlanItem it, Instant due) {
        var project = matter.project();
        return jdbc.sql(
                        """
                        insert into plan_item (circle_id, client_id, project_id, contact_id, what,
                            every_days, channel, owner_id, due_at)
                        values (:circle, :client, :project, :contact, :what,
                            :every, :channel, :owner, :due)
                        returning id
                        """)
                .param("circle", matter.circle().value())
                .param("client", matter.client().value())
                .param("project", project == null ? null : project.value())
                .param("contact", it.contact().value())
                .param("what", it.what().strip())
                .param("every", it.every())
                .param("channel", it.channel().word())
                .param("owner", it.owner().value())
                .param("due", Sql.at(due))
                .query((row, index) -> new PlanItemId(row.getLong("id")))
                .single();
    }

    PlanItem get(PlanItemId id) {
        return jdbc.sql(PlanLists.COLUMNS + "where i.id = :id")
                .param("id", id.value())
                .query(PlanLists::row)
                .single();
    }

    /** Zero when somebody was faster. */
    int goOn(PlanItem item, int version, Instant due) {
        return jdbc.sql(
                        """
                        update plan_item set due_at = :due, version = version + 1
                        where id = :id and version = :version and ended_at is null
                        """)
                .param("due", Sql.at(due))
                .param("id", item.id().value())
                .param("version", version)
                .update();
    }

    int end(PlanItemId id, int version, Instant now) {
        return jdbc.sql(
                        """
                        update plan_item set ended_at = :now, version = version + 1
                        where id = :id and version = :version and ended_at is null
                        """)
                .param("now", Sql.at(now))
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    void step(
            PlanItem item,
            Instant at,
            @Nullable TouchpointId touchpoint,
            @Nullable String skipped,
            PersonId by) {
        jdbc.sql(
                        """
                        insert into plan_step (plan_item_id, due_at, at, touchpoint_id, skipped, by_id)
                        values (:item, :due, :at, :touchpoint, :skipped, :by)
                        """)
                .param("item", item.id().value())
                .param("due", Sql.at(item.due()))
                .param("at", Sql.at(at))
                .param("touchpoint", touchpoint == null ? null : touchpoint.value())
                .param("skipped", skipped)
                .param("by", by.value())
                .update();
    }
}
