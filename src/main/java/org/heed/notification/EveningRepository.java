package org.heed.notification;

import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** When who is told of tomorrow, as a queue that any number of nodes may serve. */
@Repository
class EveningRepository {

    private final JdbcClient jdbc;

    EveningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param planned for this moment; otherwise their evenings are only to be planned
     */
    record Evening(long person, boolean planned) {}

    /**
     * Those who chose nothing have evenings too; version 0 says that what else stands is unused.
     */
    void begin() {
        jdbc.sql(
                        """
                        insert into notification_preference
                            (person_id, now_by_mail, today_by_mail, evening_by_mail, quiet_from,
                                quiet_until, digest_at, evening_at, evening_due_at, version)
                        select p.id, true, true, true, '21:00', '7:30', '{08:30}', '18:30',
                            '1970-01-01', 0
                        from v_person p
                        where not p.disabled and not exists (
                            select 1 from notification_preference n where n.person_id = p.id)
                        order by p.id
                        on conflict do nothing
                        """)
                .update();
    }

    /** The evening that has waited longest, held until the transaction ends. */
    Optional<Evening> next(Instant now) {
        return jdbc.sql(
                        """
                        select person_id, evening_due_at > '1970-01-01' as planned
                        from notification_preference
                        where evening_due_at <= :now
                        order by evening_due_at, person_id
                        limit 1
                        for update skip locked
                        """)
                .param("now", Sql.at(now))
                .query((row, index) ->
                        new Evening(row.getLong("person_id"), row.getBoolean("planned")))
                .optional();
    }

    void plan(long person, Instant at) {
        jdbc.sql(
                        """
                        update notification_preference set evening_due_at = :at
                        where person_id = :person
                        """)
                .param("person", person)
                .param("at", Sql.at(at))
                .update();
    }
}
