package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What this room itself sees coming: questions that wait, calls for help, difficulties. */
@Component
class OwnSigns implements EarlySigns {

    private final JdbcClient jdbc;

    OwnSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EarlySign> signs(Me me) {
        return jdbc.sql(
                        """
                        with sign as (
                            select e.client_id, e.circle_id,
                                case when e.top_reached_at is not null then 'top'
                                    when e.by_client then 'senior' else 'decision' end as kind
                            from escalation e where e.state = 'open'
                            union all
                            select s.client_id, s.circle_id, 'support'
                            from support_request s where s.answered_at is null
                            union all
                            select d.client_id, d.circle_id,
                                case when d.kind = 'rules' then 'rules' else 'difficulty' end
                            from difficulty d where d.settled_at is null
                        )
                        select s.client_id, k.slug, s.kind, count(*) as n
                        from sign s
                        join v_client k on k.id = s.client_id
                        where %s
                        group by s.client_id, k.slug, s.kind
                        order by s.kind not in ('top', 'senior'), s.client_id, s.kind
                        limit 500
                        """
                                .formatted(Sight.of(me, "s.circle_id")))
                .param("me", me.id().value())
                .query(OwnSigns::sign)
                .list();
    }

    /** The latest strategy of each open difficulty of some clients, newest first. */
    List<Strategy> strategies(Me me, List<Long> clients) {
        return jdbc.sql(
                        """
                        select d.client_id, d.strategy
                        from difficulty d
                        where d.client_id = any (:clients) and d.settled_at is null
                            and d.strategy is not null and %s
                        order by d.agreed_at desc
                        limit 100
                        """
                                .formatted(Sight.of(me, "d.circle_id")))
                .param("clients", clients.toArray(Long[]::new))
                .param("me", me.id().value())
                .query((row, index) ->
                        new Strategy(
                                new ClientId(row.getLong("client_id")), row.getString("strategy")))
                .list();
    }

    record Strategy(ClientId client, String text) {}

    private static EarlySign sign(ResultSet row, int index) throws SQLException {
        var kind = row.getString("kind");
        return new EarlySign(
                new ClientId(row.getLong("client_id")),
                Reason.of("escalation.sign." + kind, null, "n", row.getInt("n")),
                kind.equals("top") || kind.equals("senior"),
                "/clients/" + row.getString("slug") + "#escalation");
    }
}
