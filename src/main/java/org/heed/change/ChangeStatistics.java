package org.heed.change;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;

/** Reckons what changes say about us, of those one may see. Source: R063. */
@Service
@Transactional(readOnly = true)
public class ChangeStatistics {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    ChangeStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those written down within {@code from} and {@code until}, exclusive. */
    public ChangeFigures of(Me me, Instant from, Instant until) {
        var causes = causes(me, from, until);
        var projects = projects(me, from, until);
        return bound(
                        me,
                        from,
                        until,
                        """
                        select count(*) as raised, count(d.decided_at) as answered,
                            count(*) filter (where d.verdict = 'accepted') as accepted,
                            percentile_cont(0.5) within group (
                                order by extract(epoch from d.decided_at - c.raised_at) / 86400)
                                as days
                        from change_request c
                        left join lateral (
                            select x.decided_at, x.verdict from change_decision x
                            where x.change_id = c.id order by x.offer limit 1) d on true
                        where c.raised_at >= :from and c.raised_at < :until and \
                        """
                                + Sight.of(me, "c.circle_id"))
                .query((row, index) -> {
                    var days = row.getDouble("days");
                    return new ChangeFigures(
                            row.getInt("raised"),
                            row.getInt("answered"),
                            row.getInt("accepted"),
                            row.wasNull() ? null : days,
                            causes,
                            projects);
                })
                .single();
    }

    private List<ChangeFigures.ByCause> causes(Me me, Instant from, Instant until) {
        return bound(
                        me,
                        from,
                        until,
                        """
                        select c.cause, count(*) as number
                        from change_request c
                        where c.raised_at >= :from and c.raised_at < :until and \
                        """
                                + Sight.of(me, "c.circle_id")
                                + " group by c.cause order by count(*) desc, c.cause")
                .query((row, index) ->
                        new ChangeFigures.ByCause(
                                ChangeCause.of(row.getString("cause")).orElseThrow(),
                                row.getInt("number")))
                .list();
    }

    private List<ChangeFigures.ByProject> projects(Me me, Instant from, Instant until) {
        return bound(
                        me,
                        from,
                        until,
                        """
                        select c.project_id, p.number, p.name, count(*) as changes,
                            count(*) filter (where c.cause in ('forgotten', 'misunderstood'))
                                as missed
                        from change_request c
                        join v_project p on p.id = c.project_id
                        where c.raised_at >= :from and c.raised_at < :until and \
                        """
                                + Sight.of(me, "c.circle_id")
                                + """
                                 group by c.project_id, p.number, p.name
                                having count(*) >= 3
                                order by count(*) desc, c.project_id limit \
                                """
                                + SHOWN)
                .query((row, index) ->
                        new ChangeFigures.ByProject(
                                new ProjectId(row.getLong("project_id")),
                                row.getString("number"),
                                row.getString("name"),
                                row.getInt("changes"),
                                row.getInt("missed")))
                .list();
    }

    private JdbcClient.StatementSpec bound(Me me, Instant from, Instant until, String sql) {
        return jdbc.sql(sql)
                .param("me", me.id().value())
                .param("from", Sql.at(from))
                .param("until", Sql.at(until));
    }
}
