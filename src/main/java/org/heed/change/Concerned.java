package org.heed.change;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.util.List;
import java.util.Set;

/** Who has to do with a change: whose it is, who stands above them, whom the project is about. */
@Repository
class Concerned {

    private final JdbcClient jdbc;

    Concerned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who answers for it and for the project. */
    Set<PersonId> ours(ChangeCard card) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select p.manager_id as id from v_project p where p.id = :project
                                union
                                select :owner
                                """)
                        .param("project", card.project().value())
                        .param("owner", card.owner().value())
                        .query((row, index) -> new PersonId(row.getLong("id")))
                        .list());
    }

    /** Everybody above the owner who can still act, the nearest first. */
    List<PersonId> above(ChangeCard card) {
        return jdbc.sql(
                        """
                        with recursive upward as (
                            select id, superior_id, disabled, 0 as steps
                            from v_person where id = :owner
                            union all
                            select p.id, p.superior_id, p.disabled, u.steps + 1
                            from v_person p join upward u on p.id = u.superior_id
                            where u.steps < 50
                        )
                        select id from upward where steps > 0 and not disabled order by steps
                        """)
                .param("owner", card.owner().value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .list();
    }

    /** Everybody of ours who is on the project, has a stake in it, or answers for it. */
    List<PersonId> team(ChangeCard card) {
        return jdbc.sql(
                        """
                        select p.id
                        from v_person p
                        where not p.disabled and p.id in (
                            select m.person_id from v_project_member m where m.project_id = :project
                            union
                            select s.person_id from v_stakeholder s where s.project_id = :project
                            union
                            select j.manager_id from v_project j where j.id = :project
                            union
                            select j.superior_id from v_project j where j.id = :project
                            union
                            select :owner)
                        order by p.id
                        """)
                .param("project", card.project().value())
                .param("owner", card.owner().value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .list();
    }

    /** Everybody of the client who has a stake in the project, and who wanted the change. */
    List<ContactId> theirs(ChangeCard card) {
        return jdbc.sql(
                        """
                        select t.id
                        from v_contact t
                        where t.client_id = :client and t.left_on is null and (t.id = :contact::bigint
                            or t.id in (select s.contact_id from v_stakeholder s
                                where s.project_id = :project))
                        order by t.id
                        """)
                .param("client", card.client().value())
                .param("project", card.project().value())
                .param(
                        "contact",
                        card.contact() == null ? null : card.contact().value(),
                        Types.BIGINT)
                .query((row, index) -> new ContactId(row.getLong("id")))
                .list();
    }

    String name(PersonId person) {
        return jdbc.sql("select p.name from v_person p where p.id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    String phone(PersonId person) {
        return jdbc.sql("select p.phone from v_person p where p.id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    /** The client's full name. */
    String client(ChangeCard card) {
        return jdbc.sql("select k.name from v_client k where k.id = :id")
                .param("id", card.client().value())
                .query(String.class)
                .single();
    }

    /** Whether somebody is there at the client. */
    boolean isTheirs(ContactId contact, ClientId client) {
        return jdbc.sql(
                        """
                        select exists (select 1 from v_contact t
                            where t.id = :contact and t.client_id = :client and t.left_on is null)
                        """)
                .param("contact", contact.value())
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }
}
