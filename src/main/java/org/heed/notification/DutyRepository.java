package org.heed.notification;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

/** Loads and saves who is on call. */
@Repository
class DutyRepository {

    private final JdbcClient jdbc;

    DutyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on call at a moment, by inner id. */
    List<Long> onCall(Instant at) {
        return jdbc.sql(
                        """
                        select distinct person_id
                        from notification_duty
                        where until_at > :at and from_at <= :at
                        """)
                .param("at", Sql.at(at))
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /** What is not over yet, the nearest first; at most 200. */
    List<Duty> ahead(Instant now) {
        return jdbc.sql(
                        """
                        select d.id, d.person_id, p.name, p.phone, d.from_at, d.until_at
                        from notification_duty d
                        join v_person p on p.id = d.person_id
                        where d.until_at > :now
                        order by d.from_at, d.id
                        limit 200
                        """)
                .param("now", Sql.at(now))
                .query((row, index) ->
                        new Duty(
                                row.getLong("id"),
                                new PersonId(row.getLong("person_id")),
                                row.getString("name"),
                                row.getString("phone"),
                                Sql.instant(row, "from_at"),
                                Sql.instant(row, "until_at")))
                .list();
    }

    void add(PersonId person, Instant from, Instant until, PersonId by) {
        jdbc.sql(
                        """
                        insert into notification_duty (person_id, from_at, until_at, by_id)
                        values (:person, :from, :until, :by)
                        """)
                .param("person", person.value())
                .param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .param("by", by.value())
                .update();
    }

    boolean remove(long id) {
        return jdbc.sql("delete from notification_duty where id = :id").param("id", id).update()
                == 1;
    }
}
