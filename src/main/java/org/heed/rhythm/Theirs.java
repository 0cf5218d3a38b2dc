package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** Whether a contact is with a client, and there. */
@Repository
class Theirs {

    private final JdbcClient jdbc;

    Theirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their name; empty when they are not with this client, or have left. */
    Optional<String> name(ContactId contact, ClientId client) {
        return jdbc.sql(
                        """
                        select c.name from v_contact c
                        where c.id = :id and c.client_id = :client and c.left_on is null
                        """)
                .param("id", contact.value())
                .param("client", client.value())
                .query(String.class)
                .optional();
    }
}
