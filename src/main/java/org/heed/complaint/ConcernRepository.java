package org.heed.complaint;

import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Reads whose a complaint is. */
@Repository
class ConcernRepository {

    private final JdbcClient jdbc;

    ConcernRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param superior the owner's; none at the top
     * @param team who else is on its project
     */
    record Whose(
            long owner,
            @Nullable Long superior,
            List<Long> coOwners,
            List<Long> team,
            boolean grave,
            ComplaintNumber number) {}

    Whose of(long complaint) {
        return jdbc.sql(
                        """
                        select c.owner_id, o.superior_id, c.number,
                            coalesce(c.severity in ('critical', 'major'), false) as grave,
                            array(select w.person_id from complaint_owner w
                                where w.complaint_id = c.id order by 1) as co_owners,
                            array(select m.person_id from v_project_member m
                                where m.project_id = c.project_id order by 1) as team
                        from complaint c
                        join v_person o on o.id = c.owner_id
                        where c.id = :id
                        """)
                .param("id", complaint)
                .query((row, index) ->
                        new Whose(
                                row.getLong("owner_id"),
                                Sql.maybeLong(row, "superior_id"),
                                Sql.longs(row, "co_owners"),
                                Sql.longs(row, "team"),
                                row.getBoolean("grave"),
                                new ComplaintNumber(row.getInt("number"))))
                .single();
    }
}
