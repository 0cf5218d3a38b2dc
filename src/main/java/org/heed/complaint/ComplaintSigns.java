package org.heed.complaint;

import org.heed.client.ClientId;
import org.heed.escalation.EarlySign;
import org.heed.escalation.EarlySigns;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Reason;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** What open complaints say about a client: severe ones, upset people, limits that passed. */
@Component
class ComplaintSigns implements EarlySigns {

    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintSigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<EarlySign> signs(Me me) {
        return jdbc.sql(
                        """
                        with open as (
                            select c.client_id, c.severity, c.emotion, c.due_at, c.reopenings
                            from complaint c
                            where c.merged_into_id is null
                                and c.state in ('received', 'acknowledged', 'assessed', 'proposed',
                                    'agreed', 'resolved', 'confirmed')
                                and %s
                        ),
                        sign as (
                            select client_id, 'upset' as kind from open
                            where emotion in ('angry', 'furious')
                            union all
                            select client_id, 'severe' from open
                            where severity in ('critical', 'major')
                            union all
                            select client_id, 'overdue' from open where due_at < :now
                            union all
                            select client_id, 'reopened' from open where reopenings > 0
                        )
                        select s.client_id, k.slug, s.kind, count(*) as n
                        from sign s
                        join v_client k on k.id = s.client_id
                        group by s.client_id, k.slug, s.kind
                        order by s.kind <> 'upset', s.client_id, s.kind
                        limit 500
                        """
                                .formatted(Sight.of(me, "c.circle_id")))
                .param("now", Sql.at(clock.instant()))
                .param("me", me.id().value())
                .query(ComplaintSigns::sign)
                .list();
    }

    private static EarlySign sign(ResultSet row, int index) throws SQLException {
        var kind = row.getString("kind");
        return new EarlySign(
                new ClientId(row.getLong("client_id")),
                Reason.of("complaint.sign." + kind, null, "n", row.getInt("n")),
                kind.equals("upset"),
                "/complaints?client=" + row.getString("slug"));
    }
}
