package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody who mattered left the client: until we have heard from whoever follows, the client is on
 * the radar. Those who mattered are whoever had a rhythm, a stake or a place on the ladder; whoever
 * follows is the main contact, or somebody new to us who matters now. Source: R037, R038.
 */
@Component
class Successors {

    private static final String MATTERS =
            """
            (exists (select 1 from v_stakeholder s where s.contact_id = o.id)
                or exists (select 1 from v_ladder d where d.contact_id = o.id))
            """;

    private final JdbcClient jdbc;
    private final Radar radar;

    Successors(JdbcClient jdbc, Radar radar) {
        this.jdbc = jdbc;
        this.radar = radar;
    }

    /**
     * @param spokenWith whether they had a rhythm
     */
    void left(ContactId contact, boolean spokenWith, Instant at) {
        jdbc.sql(
                        """
                        select o.client_id, o.circle_id
                        from v_contact o
                        where o.id = :contact and (:spoken or %s)
                        """
                                .formatted(MATTERS))
                .param("contact", contact.value())
                .param("spoken", spokenWith)
                .query((row, index) ->
                        new Sign(
                                SignKind.REPLACED_CONTACT,
                                source(contact),
                                new CircleId(row.getLong("circle_id")),
                                new ClientId(row.getLong("client_id")),
                                null,
                                contact,
                                at,
                                Map.of(),
                                "/contacts/" + contact.value(),
                                null))
                .list()
                .forEach(radar::raise);
    }

    void returned(ContactId contact) {
        radar.clear(SignKind.REPLACED_CONTACT, source(contact));
    }

    /** They spoke with us, or confirmed something: whom they follow is followed. */
    void heard(ContactId contact, Instant at) {
        followed(contact, at).forEach(it -> radar.clear(SignKind.REPLACED_CONTACT, source(it)));
    }

    private List<ContactId> followed(ContactId contact, Instant at) {
        return jdbc.sql(
                        """
                        select g.contact_id
                        from v_contact o
                        join radar_line l on l.client_id = o.client_id
                        join radar_sign g on g.line_id = l.id
                        where o.id = :contact and g.kind = 'replaced-contact'
                            and g.contact_id <> o.id and g.since <= :at
                            and (o.main
                                or %s
                                    and not exists (
                                        select 1 from v_touchpoint t
                                        where t.contact_id = o.id and t.at < g.since))
                        """
                                .formatted(MATTERS))
                .param("contact", contact.value())
                .param("at", Sql.at(at))
                .query((row, index) -> new ContactId(row.getLong("contact_id")))
                .list();
    }

    private static Subject source(ContactId contact) {
        return new Subject("contact", contact.value());
    }
}
