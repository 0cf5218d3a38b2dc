package org.heed.client;

import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Who sits on a client's circle. */
@Repository
class SeatRepository {

    private final JdbcClient jdbc;

    SeatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those seated, by name; at most 500. */
    List<Seated> seated(CircleId circle) {
        return jdbc.sql(
                        """
                        select p.id, p.name
                        from v_seat s
                        join v_person p on p.id = s.person_id
                        where s.circle_id = :circle
                        order by p.name, p.id
                        limit 500
                        """)
                .param("circle", circle.value())
                .query((row, index) ->
                        new Seated(new PersonId(row.getLong("id")), row.getString("name")))
                .list();
    }

    /** The name of somebody who works here; refuses {@code client.refused.no-such-person}. */
    String name(PersonId person) {
        return jdbc.sql("select name from v_person where id = :id and not disabled")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refused.because("client.refused.no-such-person").at("person"));
    }
}
