package org.heed.conversation;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** Whether a contact belongs to the client something is said to. Source: security, A2. */
@Repository
class Contacted {

    private final JdbcClient jdbc;

    Contacted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their name; empty when they are not with this client. */
    Optional<String> name(ContactId contact, ClientId client) {
        return jdbc.sql("select c.name from v_contact c where c.id = :id and c.client_id = :client")
                .param("id", contact.value())
                .param("client", client.value())
                .query(String.class)
                .optional();
    }
}
