package org.heed.complaint;

import org.heed.client.ClientId;
import org.heed.handover.Inheritance;
import org.heed.handover.OpenMatter;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Open complaints, and pieces of work on them: whoever accepts one owns it from then on. Source:
 * R030.
 */
@Component
@Order(10)
class ComplaintInheritance implements Inheritance {

    private static final String ACTION = "action";

    private final JdbcClient jdbc;
    private final ComplaintRepository complaints;
    private final Particulars particulars;
    private final Actions actions;

    ComplaintInheritance(
            JdbcClient jdbc,
            ComplaintRepository complaints,
            Particulars particulars,
            Actions actions) {
        this.jdbc = jdbc;
        this.complaints = complaints;
        this.particulars = particulars;
        this.actions = actions;
    }

    @Override
    public boolean knows(Subject subject) {
        return subject.kind().equals(ComplaintId.KIND) || subject.kind().equals(ACTION);
    }

    @Override
    public List<OpenMatter> openOf(PersonId person, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        """
                        with matter as (
                            select 'complaint' as kind, c.id, c.number, c.title as text, c.due_at
                            from complaint c
                            where c.owner_id = :person and c.client_id = :client and %1$s
                                and c.merged_into_id is null
                                and (:project::bigint is null or c.project_id = :project)
                            union all
                            select 'action', a.id, c.number, a.text,
                                (a.due_on + 1)::timestamp at time zone 'UTC'
                            from complaint_action a
                            join complaint c on c.id = a.complaint_id
                            where a.owner_id = :person and a.state <> 'done'
                                and c.client_id = :client and %1$s and c.merged_into_id is null
                                and (:project::bigint is null or c.project_id = :project)
                        )
                        select m.kind, m.id, m.number, m.text, m.due_at
                        from matter m
                        order by m.due_at, m.kind, m.id
                        limit 200
                        """
                                .formatted(Steps.OPEN))
                .param("person", person.value())
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .query((row, index) -> {
                    var number = new ComplaintNumber(row.getInt("number"));
                    return new OpenMatter(
                            new Subject(row.getString("kind"), row.getLong("id")),
                            number + " " + row.getString("text"),
                            "/complaints/" + number,
                            Sql.maybeInstant(row, "due_at"));
                })
                .list();
    }

    @Override
    public void passOn(Me me, Subject subject) {
        if (subject.kind().equals(ACTION)) {
            var id = new ActionId(subject.id());
            actions.takeOver(me, complaintOf(id).orElseThrow(NotFound::new), id);
        } else {
            own(me, complaints.take(new ComplaintId(subject.id())));
        }
    }

    private void own(Me me, ComplaintCard card) {
        var others =
                card.coOwners().stream()
                        .map(ComplaintCard.Person::id)
                        .filter(it -> !it.equals(me.id()))
                        .collect(Collectors.toSet());
        particulars.assign(me, card.number(), null, me.id(), others);
    }

    private Optional<ComplaintNumber> complaintOf(ActionId id) {
        return jdbc.sql(
                        """
                        select c.number
                        from complaint_action a join complaint c on c.id = a.complaint_id
                        where a.id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> new ComplaintNumber(row.getInt("number")))
                .optional();
    }
}
