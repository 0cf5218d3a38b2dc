package org.heed.escalation;

import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;

/**
 * Questions, calls for help and difficulties go where the matter goes they are about, and whoever
 * is asked sees it there. Source: decisions 0008, 0042.
 */
@Service
@Transactional
public class Whereabouts {

    private final JdbcClient jdbc;
    private final AskedPeople people;

    Whereabouts(JdbcClient jdbc, AskedPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /**
     * The matter is in this circle from now on.
     *
     * @return what went along and can be found
     */
    public List<Subject> moveTo(About about, @Nullable ProjectId project) {
        var here = new CircleId(about.circle());
        circles(about).forEach(people::leave);
        var moved =
                Stream.of(
                                moved("escalation", EscalationId.KIND, about, project),
                                moved("support_request", SupportDescriber.KIND, about, project),
                                moved("difficulty", DifficultyDescriber.KIND, about, project))
                        .flatMap(List::stream)
                        .toList();
        asked(about).forEach(it -> people.letSee(it, here));
        return moved;
    }

    /** Where what is asked about it was until now. */
    private List<CircleId> circles(About about) {
        return bound(
                        """
                        select circle_id from escalation
                        where about_kind = :kind and about_id = :subject
                        union
                        select circle_id from support_request
                        where about_kind = :kind and about_id = :subject
                        union
                        select circle_id from difficulty
                        where about_kind = :kind and about_id = :subject
                        """,
                        about)
                .query((row, index) -> new CircleId(row.getLong("circle_id")))
                .list();
    }

    /** Whom something is still asked of. */
    private List<PersonId> asked(About about) {
        return bound(
                        """
                        select g.person_id
                        from escalation e
                        join escalation_rung g on g.escalation_id = e.id
                        where e.about_kind = :kind and e.about_id = :subject and e.state = 'open'
                        union
                        select to_id from support_request
                        where about_kind = :kind and about_id = :subject and answered_at is null
                        union
                        select leader_id from difficulty
                        where about_kind = :kind and about_id = :subject and settled_at is null
                            and leader_id is not null
                        """,
                        about)
                .query((row, index) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    private List<Subject> moved(
            String table, String kind, About about, @Nullable ProjectId project) {
        return move(table, about, project).stream().map(it -> new Subject(kind, it)).toList();
    }

    /**
     * @param table one of ours, a constant of the code
     */
    private List<Long> move(String table, About about, @Nullable ProjectId project) {
        return bound(
                        """
                        update %s set circle_id = :circle, project_id = :project
                        where about_kind = :kind and about_id = :subject
                        returning id
                        """
                                .formatted(table),
                        about)
                .param("circle", about.circle())
                .param("project", project == null ? null : project.value(), Types.BIGINT)
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, About about) {
        return jdbc.sql(sql)
                .param("kind", about.subject().kind())
                .param("subject", about.subject().id());
    }
}
