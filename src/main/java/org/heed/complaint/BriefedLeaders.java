package org.heed.complaint;

import org.heed.escalation.BriefedMeasure;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;

/**
 * Whether the leader above the owner of a complaint had been briefed on the client before it came.
 * The leader is the project's superior, else the owner's. Source: R065.
 */
@Component
class BriefedLeaders implements BriefedMeasure {

    private static final String COUNTED =
            """
            with counted as (
                select c.number, c.client_id, c.received_at,
                    coalesce(j.superior_id, o.superior_id) as leader_id,
                    exists (
                        select 1 from v_briefing b
                        where b.client_id = c.client_id
                            and b.person_id = coalesce(j.superior_id, o.superior_id)
                            and b.at < c.received_at and b.at >= c.received_at - :fresh::interval
                    ) as briefed
                from complaint c
                join v_person o on o.id = c.owner_id
                left join v_project j on j.id = c.project_id
                where c.merged_into_id is null and c.received_at >= :from and %s
            )
            """;

    private final JdbcClient jdbc;

    BriefedLeaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Share measure(Me me, Instant from) {
        var surprises =
                asked(
                                me,
                                from,
                                """
                                select 'HD-' || lpad(c.number::text,
                                        greatest(4, length(c.number::text)), '0') as label,
                                    k.short_name, p.name as leader, c.received_at
                                from counted c
                                join v_client k on k.id = c.client_id
                                join v_person p on p.id = c.leader_id
                                where not c.briefed
                                order by c.received_at desc
                                limit 10
                                """)
                        .query((row, index) ->
                                new Surprise(
                                        row.getString("label"),
                                        "/complaints/" + row.getString("label"),
                                        row.getString("short_name"),
                                        row.getString("leader"),
                                        Sql.instant(row, "received_at")))
                        .list();
        return asked(
                        me,
                        from,
                        """
                        select count(*) filter (where leader_id is not null) as complaints,
                            count(*) filter (where leader_id is not null and briefed) as briefed,
                            count(*) filter (where leader_id is null) as leaderless
                        from counted
                        """)
                .query((row, index) ->
                        new Share(
                                row.getInt("complaints"),
                                row.getInt("briefed"),
                                row.getInt("leaderless"),
                                surprises))
                .single();
    }

    private JdbcClient.StatementSpec asked(Me me, Instant from, String what) {
        return jdbc.sql(COUNTED.formatted(Sight.of(me, "c.circle_id")) + what)
                .param("from", Sql.at(from))
                .param("fresh", FRESH.toString())
                .param("me", me.id().value());
    }
}
