package org.heed.post;

import org.heed.client.ContactLists;
import org.heed.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Whom addresses belong to. */
@Repository
class Correspondents {

    private final ContactLists contacts;
    private final JdbcClient jdbc;

    Correspondents(ContactLists contacts, JdbcClient jdbc) {
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    Sender of(ParsedMail mail) {
        if (mail.from().size() != 1) {
            return new Sender.Unknown();
        }
        var address = mail.from().getFirst().address();
        var known = contacts.knownAs(address);
        return known.isEmpty() ? colleague(address) : new Sender.Contacts(known);
    }

    private Sender colleague(String address) {
        return jdbc.sql(
                        """
                        select p.id, p.name from v_person p
                        where lower(p.email) = :address and not p.disabled
                        """)
                .param("address", address)
                .query((row, index) ->
                        (Sender)
                                new Sender.Colleague(
                                        new PersonId(row.getLong("id")), row.getString("name")))
                .optional()
                .orElseGet(Sender.Unknown::new);
    }

    /** The contact of this client a mail also went to, the first one named. */
    List<Long> among(Affair affair, List<ParsedMail.Person> people) {
        return jdbc.sql(
                        """
                        select o.id from v_contact o
                        where o.client_id = :client and lower(o.email) = any(:addresses)
                        order by o.id
                        """)
                .param("client", affair.client().value())
                .param(
                        "addresses",
                        people.stream()
                                .map(ParsedMail.Person::address)
                                .distinct()
                                .toArray(String[]::new))
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
