package org.heed.change;

import org.heed.client.ClientId;
import org.heed.handover.Inheritance;
import org.heed.handover.OpenMatter;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Open change requests: whoever accepts one answers for it from then on. Source: R030. */
@Component
@Order(15)
class ChangeInheritance implements Inheritance {

    private final JdbcClient jdbc;
    private final Changes changes;

    ChangeInheritance(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public boolean knows(Subject subject) {
        return subject.kind().equals(ChangeId.KIND);
    }

    @Override
    public List<OpenMatter> openOf(PersonId person, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        """
                        select c.id, c.number, c.title,
                            (coalesce(c.until, o.valid_until) + 1)::timestamp at time zone k.zone
                                as due_at
                        from change_request c
                        join v_client k on k.id = c.client_id
                        left join change_offer o on o.change_id = c.id and o.number = c.offer
                        where c.owner_id = :person and c.client_id = :client
                            and c.state not in ('done', 'withdrawn')
                            and (:project::bigint is null or c.project_id = :project)
                        order by due_at, c.id
                        limit 200
                        """)
                .param("person", person.value())
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .query((row, index) -> {
                    var id = new ChangeId(row.getLong("id"));
                    return new OpenMatter(
                            id.subject(),
                            row.getString("number") + " " + row.getString("title"),
                            id.url(),
                            Sql.maybeInstant(row, "due_at"));
                })
                .list();
    }

    @Override
    public void passOn(Me me, Subject subject) {
        changes.carryOn(me, new ChangeId(subject.id()));
    }
}
