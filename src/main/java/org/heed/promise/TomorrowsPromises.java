package org.heed.promise;

import org.heed.kernel.Tomorrow;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;

/** Says in the evening what somebody has promised for the day to come. Source: R122. */
@Repository
class TomorrowsPromises implements Tomorrow {

    private final JdbcClient jdbc;

    TomorrowsPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(long person, Instant from, Instant until) {
        return jdbc.sql(
                        """
                        select p.id, p.about_label, p.due_at
                        from promise p
                        where p.by_id = :person and p.due_at >= :from and p.due_at < :until
                            and p.state in ('open', 'at-risk', 'renegotiated')
                            and (p.circle_id in (
                                    select s.circle_id from v_sight s where s.person_id = :person)
                                or exists (
                                    select 1 from v_person w
                                    where w.id = :person and w.role = 'administrator'))
                        order by p.due_at, p.id
                        limit 50
                        """)
                .param("person", person)
                .param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .query((row, index) ->
                        new Item(
                                numbered(row.getString("about_label")),
                                "/promises/" + row.getLong("id"),
                                Sql.instant(row, "due_at")))
                .list();
    }

    /** A mail carries numbers; a name would say who the client is. */
    private static String numbered(String label) {
        return label.matches("[A-Z]{1,4}-[0-9]+") ? label : "";
    }
}
