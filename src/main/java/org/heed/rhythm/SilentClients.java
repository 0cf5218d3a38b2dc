package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.escalation.EarlySign;
import org.heed.escalation.EarlySigns;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Clients whose radar tells early that they may be turning away: those who hear nothing. */
@Component
class SilentClients implements EarlySigns {

    private final JdbcClient jdbc;

    SilentClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EarlySign> signs(Me me) {
        return jdbc.sql(
                        """
                        select l.client_id, c.slug, s.kind, count(*) as n
                        from radar_line l
                        join radar_sign s on s.line_id = l.id
                        join v_client c on c.id = l.client_id
                        where l.grounds > 0 and s.counted
                            and s.kind in ('rhythm', 'unconfirmed', 'question', 'bad-news')
                            and %s
                        group by l.client_id, c.slug, s.kind
                        order by l.client_id, s.kind
                        limit 300
                        """
                                .formatted(Sight.of(me, "l.circle_id")))
                .param("me", me.id().value())
                .query((row, index) ->
                        new EarlySign(
                                new ClientId(row.getLong("client_id")),
                                Reason.of(
                                        "rhythm.early." + row.getString("kind"),
                                        null,
                                        "n",
                                        row.getInt("n")),
                                row.getString("kind").equals("bad-news"),
                                "/clients/" + row.getString("slug") + "/rhythm"))
                .list();
    }
}
