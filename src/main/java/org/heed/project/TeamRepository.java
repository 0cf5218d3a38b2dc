package org.heed.project;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Who is on a project's team. */
@Repository
class TeamRepository {

    private final JdbcClient jdbc;

    TeamRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything changed; an empty role leaves the one they have. */
    boolean join(ProjectId project, PersonId person, String role) {
        return jdbc.sql(
                                """
                                insert into project_member as m (project_id, person_id, role)
                                values (:project, :person, :role)
                                on conflict (project_id, person_id) do update
                                set role = excluded.role
                                where m.role <> excluded.role and excluded.role <> ''
                                """)
                        .param("project", project.value())
                        .param("person", person.value())
                        .param("role", role)
                        .update()
                > 0;
    }

    void leave(ProjectId project, PersonId person) {
        jdbc.sql("delete from project_member where project_id = :project and person_id = :person")
                .param("project", project.value())
                .param("person", person.value())
                .update();
    }

    /** The name of somebody on the team. */
    Optional<String> member(ProjectId project, PersonId person) {
        return jdbc.sql(
                        """
                        select p.name
                        from project_member m
                        join v_person p on p.id = m.person_id
                        where m.project_id = :project and m.person_id = :person
                        """)
                .param("project", project.value())
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /** The team by name; at most 500. */
    List<Member> team(ProjectId project) {
        return jdbc.sql(
                        """
                        select p.id, p.name, m.role
                        from project_member m
                        join v_person p on p.id = m.person_id
                        where m.project_id = :project
                        order by p.name, p.id
                        limit 500
                        """)
                .param("project", project.value())
                .query((row, index) ->
                        new Member(
                                new PersonId(row.getLong("id")),
                                row.getString("name"),
                                row.getString("role")))
                .list();
    }

    /** The name of somebody who works here; refuses at the field they were named in. */
    String name(PersonId person, String field) {
        return jdbc.sql("select name from v_person where id = :id and not disabled")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refused.because("project.refused.no-such-person").at(field));
    }
}
