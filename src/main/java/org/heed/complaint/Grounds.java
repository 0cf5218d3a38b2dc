package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What a complaint stands on: its client, its project, who complained, who could own it. */
@Component
class Grounds {

    private final JdbcClient jdbc;

    Grounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param circle the project's, else the client's
     * @param manager who runs the project; none without a project
     */
    record Ground(
            CircleId circle, Language language, Channel channel, @Nullable PersonId manager) {}

    /**
     * @throws Refused {@code complaint.refused.no-such-client}, {@code no-such-project}: the same
     *     answer for what is not there and what is not for them
     */
    Ground of(Me me, ClientId client, @Nullable ProjectId project) {
        var ground = client(me, client);
        if (project == null) {
            return ground;
        }
        return jdbc.sql(
                        """
                        select p.circle_id, p.manager_id
                        from v_project p
                        where p.id = :project and p.client_id = :client and %s
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("project", project.value())
                .param("client", client.value())
                .param("me", me.id().value())
                .query((row, index) ->
                        new Ground(
                                new CircleId(row.getLong("circle_id")),
                                ground.language(),
                                ground.channel(),
                                new PersonId(row.getLong("manager_id"))))
                .optional()
                .orElseThrow(
                        () -> Refused.because("complaint.refused.no-such-project").at("project"));
    }

    private Ground client(Me me, ClientId client) {
        return jdbc.sql(
                        """
                        select c.circle_id, c.language, c.channel
                        from v_client c
                        where c.id = :client and %s
                        """
                                .formatted(Sight.of(me, "c.circle_id")))
                .param("client", client.value())
                .param("me", me.id().value())
                .query(Grounds::row)
                .optional()
                .orElseThrow(
                        () -> Refused.because("complaint.refused.no-such-client").at("client"));
    }

    /** For the public form, whose right is nobody's. */
    Ground ofPublic(ClientId client) {
        return jdbc.sql("select circle_id, language, channel from v_client where id = :client")
                .param("client", client.value())
                .query(Grounds::row)
                .optional()
                .orElseThrow(
                        () -> Refused.because("complaint.refused.no-such-client").at("client"));
    }

    /** A contact of this client; somebody else's is refused as if there were none. */
    Complainant complainant(ClientId client, ContactId contact) {
        return jdbc.sql(
                        """
                        select n.name, n.email, n.language
                        from v_contact n
                        where n.id = :contact and n.client_id = :client
                        """)
                .param("contact", contact.value())
                .param("client", client.value())
                .query((row, index) ->
                        new Complainant(
                                row.getString("name"),
                                row.getString("email"),
                                ComplaintRow.language(row.getString("language"))))
                .optional()
                .orElseThrow(
                        () -> Refused.because("complaint.refused.no-such-contact").at("contact"));
    }

    /**
     * Who said so: the contact that is named, else the one who complained; where nobody is known,
     * whoever writes it down.
     */
    Actor speaker(Me me, ComplaintCard card, @Nullable ContactId named) {
        var contact = named == null ? card.contact() : named;
        return contact == null
                ? me.actor()
                : Actor.contact(contact.value(), complainant(card.client(), contact).name());
    }

    /**
     * @param address mail; empty when we have none
     */
    record Complainant(String name, String address, Language language) {}

    /** Who answers above somebody; none at the top. */
    Optional<PersonId> superior(PersonId person) {
        return jdbc.sql(
                        """
                        select s.id
                        from v_person p
                        join v_person s on s.id = p.superior_id and not s.disabled
                        where p.id = :person
                        """)
                .param("person", person.value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .optional();
    }

    /**
     * Who takes what a client lodged by themselves: the first on the client who runs projects, else
     * a superior, else an administrator.
     */
    PersonId firstOn(CircleId circle) {
        return jdbc.sql(
                        """
                        select p.id
                        from v_person p
                        left join v_sight s on s.person_id = p.id and s.circle_id = :circle
                        where not p.disabled and (s.person_id is not null or p.role = 'administrator')
                        order by case when s.person_id is null then 9
                                      when p.role = 'project-manager' then 1
                                      when p.role = 'manager' then 2
                                      when p.role = 'service' then 3 else 4 end, p.id
                        limit 1
                        """)
                .param("circle", circle.value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .single();
    }

    /** Somebody else who sees the circle; superiors and administrators first. */
    Optional<PersonId> anotherOn(CircleId circle, PersonId except) {
        return jdbc.sql(
                        """
                        select p.id
                        from v_person p
                        left join v_sight s on s.person_id = p.id and s.circle_id = :circle
                        where not p.disabled and p.id <> :except
                          and (s.person_id is not null or p.role = 'administrator')
                        order by case when p.role = 'manager' then 1
                                      when p.role = 'administrator' then 2 else 3 end, p.id
                        limit 1
                        """)
                .param("circle", circle.value())
                .param("except", except.value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .optional();
    }

    String name(PersonId person) {
        return jdbc.sql("select name from v_person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    private static Ground row(ResultSet row, int index) throws SQLException {
        return new Ground(
                new CircleId(row.getLong("circle_id")),
                ComplaintRow.language(row.getString("language")),
                ComplaintRow.channel(row.getString("channel")),
                null);
    }
}
