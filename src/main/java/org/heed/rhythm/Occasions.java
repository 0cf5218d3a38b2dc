package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Looks for reasons to speak with the clients of the projects somebody runs: a day that comes, a
 * milestone they have not heard of. They are read from what is recorded, and go when their day is
 * over or somebody has spoken; nothing is to be ticked. Source: R041; decision 0129.
 */
@Service
@Transactional(readOnly = true)
public class Occasions {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Occasions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Birthdays within a week, milestones within five days, those reached within the last week and
     * not spoken of since; of open projects this person runs, the nearest day first, at most 50.
     */
    public List<Occasion> of(Me me) {
        return jdbc.sql(sql(me))
                .param("me", me.id().value())
                .param("today", LocalDate.ofInstant(clock.instant(), me.zone()))
                .param("zone", me.zone().getId())
                .query(Occasions::row)
                .list();
    }

    private static String sql(Me me) {
        return """
        with mine as (
            select p.id, p.client_id, p.number, p.name,
                coalesce(p.actual_start, p.planned_start) as begun
            from v_project p
            where p.manager_id = :me and p.actual_end is null and %s
            order by p.id
            limit 500
        ),
        occasion as (
            select 'birthday' as kind, m.id, (m.begun + make_interval(years => y.n))::date as on_day,
                '' as what, y.n as years, null::date as moved_from
            from mine m
            cross join lateral (
                select extract(year from age(cast(:today as date) + 7, m.begun))::int as n) y
            where y.n >= 1
                and (m.begun + make_interval(years => y.n))::date >= cast(:today as date)
            union all
            select 'milestone-coming', m.id, l.planned_on, l.name, 0,
                nullif(l.first_planned_on, l.planned_on)
            from mine m
            join v_milestone l on l.project_id = m.id
            where l.actual_on is null
                and l.planned_on between cast(:today as date) and cast(:today as date) + 5
            union all
            select 'milestone-reached', m.id, l.actual_on, l.name, 0, null
            from mine m
            join v_milestone l on l.project_id = m.id
            where l.actual_on between cast(:today as date) - 7 and cast(:today as date)
                and not exists (
                    select 1 from v_touchpoint t
                    where t.project_id = m.id
                        and t.at >= l.actual_on::timestamp at time zone :zone)
        )
        select o.kind, o.on_day, o.what, o.years, o.moved_from, m.number, m.name, k.short_name,
            k.language, s.id as contact_id, coalesce(s.name, '') as contact_name,
            coalesce(s.channel, k.channel) as channel
        from occasion o
        join mine m on m.id = o.id
        join v_client k on k.id = m.client_id
        left join lateral (
            select c.id, c.name, c.channel
            from v_stakeholder h
            join v_contact c on c.id = h.contact_id
            where h.project_id = m.id and c.left_on is null
            order by array_position(array['high', 'medium', 'low'], h.influence), c.id
            limit 1
        ) s on true
        order by o.on_day, m.id, o.kind, o.what
        limit %d
        """
                .formatted(Sight.of(me, "p.circle_id"), MOST);
    }

    private static Occasion row(ResultSet row, int index) throws SQLException {
        var contact = Sql.maybeLong(row, "contact_id");
        return new Occasion(
                Occasion.Kind.of(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getString("what"),
                row.getInt("years"),
                row.getObject("moved_from", LocalDate.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("short_name"),
                Language.of(row.getString("language")).orElseThrow(),
                contact == null ? null : new ContactId(contact),
                row.getString("contact_name"),
                Channel.of(row.getString("channel")).orElseThrow());
    }
}
