package org.heed.notification;

import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads who may be told, and how. Whoever was let go, or does not see the circle, is left out. */
@Repository
class Ears {

    private final JdbcClient jdbc;

    Ears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these people who see the circle, by id. */
    List<Ear> seeing(Collection<Long> people, long circle, Instant now) {
        return jdbc.sql(
                        "select "
                                + Ear.COLUMNS
                                + """
                                , exists (
                                    select 1 from notification_duty d
                                    where d.person_id = p.id and d.from_at <= :now
                                        and d.until_at > :now
                                ) as on_call
                                from v_person p
                                left join notification_preference n on n.person_id = p.id
                                where p.id = any (:people) and not p.disabled
                                    and (p.role = 'administrator' or exists (
                                        select 1 from v_sight s
                                        where s.person_id = p.id and s.circle_id = :circle))
                                order by p.id
                                """)
                .param("people", people.toArray(Long[]::new))
                .param("circle", circle)
                .param("now", Sql.at(now))
                .query(Ear::row)
                .list();
    }

    /** Empty when they were let go. */
    Optional<Ear> find(long person, Instant now) {
        return jdbc.sql(
                        "select "
                                + Ear.COLUMNS
                                + """
                                , exists (
                                    select 1 from notification_duty d
                                    where d.person_id = p.id and d.from_at <= :now
                                        and d.until_at > :now
                                ) as on_call
                                from v_person p
                                left join notification_preference n on n.person_id = p.id
                                where p.id = :person and not p.disabled
                                """)
                .param("person", person)
                .param("now", Sql.at(now))
                .query(Ear::row)
                .optional();
    }
}
