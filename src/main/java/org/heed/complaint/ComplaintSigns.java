package org.heed.complaint;

import org.heed.client.ClientId;
import org.heed.escalation.EarlySign;
import org.heed.escalation.EarlySigns;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What open complaints say about a client: severe ones, upset people, limits that passed. */
@Component
class ComplaintSigns implements EarlySigns {

    /** Who wants to know more opens the list; so far it is counted, and "or more" is said. */
    private static final int COUNTED = 100;

    private static final String MY_PLACES =
            """
            place as (
                select s.circle_id from v_sight s where s.person_id = :me)
            """;

    /** From one circle that has open complaints to the next, by index; the first 2,000. */
    private static final String EVERY_PLACE =
            """
            step as (
                (select c.circle_id from complaint c
                 where c.merged_into_id is null and %1$s
                 order by c.circle_id limit 1)
                union all
                select (
                    select c.circle_id from complaint c
                    where c.merged_into_id is null and %1$s and c.circle_id > t.circle_id
                    order by c.circle_id limit 1)
                from step t
                where t.circle_id is not null
            ),
            place as (
                select t.circle_id from step t
                where t.circle_id is not null and :me::bigint is not null
                limit 2000)
            """
                    .formatted(Steps.OPEN);

    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintSigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<EarlySign> signs(Me me) {
        return jdbc.sql(sql(me))
                .param("now", Sql.at(clock.instant()))
                .param("me", me.id().value())
                .query(ComplaintSigns::sign)
                .list();
    }

    /** For the test of its plan. */
    static String sql(Me me) {
        return """
        with recursive %s,
        sign as (%s)
        select s.client_id, k.slug, s.kind, least(sum(s.n), %d) as n
        from sign s
        join v_client k on k.id = s.client_id
        group by s.client_id, k.slug, s.kind
        order by s.kind <> 'upset', s.client_id, s.kind
        limit 500
        """
                .formatted(me.everything() ? EVERY_PLACE : MY_PLACES, signs(), COUNTED);
    }

    private static String signs() {
        return Stream.of(
                        sign("upset", "c.emotion in ('angry', 'furious')"),
                        sign("severe", "c.severity in ('critical', 'major')"),
                        sign("overdue", "c.due_at < :now"),
                        sign("reopened", "c.reopenings > 0"))
                .collect(Collectors.joining(" union all "));
    }

    private static String sign(String kind, String condition) {
        return """
        select o.client_id, '%s' as kind, o.n
        from place p
        cross join lateral (
            select x.client_id, count(*) as n
            from (
                select c.client_id from complaint c
                where c.circle_id = p.circle_id and c.merged_into_id is null and %s and %s
                limit %d
            ) x
            group by x.client_id
        ) o
        """
                .formatted(kind, condition, Steps.OPEN, COUNTED);
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
