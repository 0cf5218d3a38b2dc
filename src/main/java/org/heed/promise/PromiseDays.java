package org.heed.promise;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at somebody's own promises from one day of theirs, nearest date first. */
@Service
@Transactional(readOnly = true)
public class PromiseDays {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    PromiseDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What of mine needs me today: due before it is over, however late; to be begun by now; in
     * today's plan; or a client has to be told of trouble. At most 200. Source: R082, R083, R085.
     */
    public List<PromiseCard> needingMe(Me me, LocalDate today) {
        return jdbc.sql(needing(me))
                .param("me", me.id().value())
                .param("end", Sql.at(end(me, today)))
                .param("day", today)
                .query(PromiseRepository::card)
                .list();
    }

    /**
     * Each reason along its own index: one condition for all would walk through everybody's. For
     * the test of its plan.
     */
    static String needing(Me me) {
        return PromiseRepository.COLUMNS
                + "where p.id in ("
                + Stream.of(
                                "p.tell_since is not null",
                                PromiseFilter.OPEN + " and p.due_at < :end",
                                PromiseFilter.OPEN + " and p.reminded_at is not null",
                                PromiseFilter.OPEN + " and p.plan_on = :day")
                        .map(reason -> nearest(me, reason))
                        .collect(Collectors.joining(" union all "))
                + ") order by p.due_at, p.id limit "
                + MOST;
    }

    private static String nearest(Me me, String reason) {
        return "(select p.id from promise p where p.by_id = :me and "
                + reason
                + " and "
                + Sight.of(me, "p.circle_id")
                + " order by p.due_at, p.id limit "
                + MOST
                + ")";
    }

    /**
     * What has to stand in the plan of a day to come: what was planned for it in the evening, what
     * is due before it is over, and what has to be begun on it so that it can still be done. At
     * most 200. Source: R083; decision 0051.
     */
    public List<PromiseCard> plan(Me me, LocalDate day) {
        return mine(
                        me,
                        PromiseFilter.OPEN
                                + " and (p.due_at < :end or p.remind_at < :end or p.plan_on ="
                                + " :day)")
                .param("end", Sql.at(end(me, day)))
                .param("day", day)
                .query(PromiseRepository::card)
                .list();
    }

    /** What I kept on a day. Source: screens, 10.3, praise is factual. */
    public KeptDay kept(Me me, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*) as kept,
                            count(*) filter (where (p.state_at at time zone :zone)::date
                                < (p.due_at at time zone :zone)::date) as early
                        from promise p
                        where p.by_id = :me and p.state in ('kept', 'kept-late')
                            and p.state_at >= :from and p.state_at < :end and \
                        """
                                + Sight.of(me, "p.circle_id"))
                .param("me", me.id().value())
                .param("zone", me.zone().getId())
                .param("from", Sql.at(end(me, day.minusDays(1))))
                .param("end", Sql.at(end(me, day)))
                .query((row, index) -> new KeptDay(row.getInt("kept"), row.getInt("early")))
                .single();
    }

    private JdbcClient.StatementSpec mine(Me me, String which) {
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + "where p.by_id = :me and ("
                                + which
                                + ") and "
                                + Sight.of(me, "p.circle_id")
                                + " order by p.due_at, p.id limit "
                                + MOST)
                .param("me", me.id().value());
    }

    private static Instant end(Me me, LocalDate day) {
        return day.plusDays(1).atStartOfDay(me.zone()).toInstant();
    }
}
