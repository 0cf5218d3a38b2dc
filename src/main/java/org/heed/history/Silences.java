package org.heed.history;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a history has gaps: where the client did not hear from us. A talk counts whoever
 * began it, and so does what we wrote, a meeting with them that was held, and a mail of ours or an
 * event of a file. What they wrote to us without an answer ends no silence, nor does what no person
 * wrote. Source: R024, R037; decision 0131.
 */
@Service
@Transactional(readOnly = true)
public class Silences {

    /** How many months are shown at most. */
    public static final int MOST_MONTHS = 36;

    /** Names {@code project} and {@code me}; see {@link #contacts}. */
    private static final String CONTACTS =
            """
            (select t.at from v_touchpoint t
                where t.project_id = :project and (t.direction = 'out' or t.channel in
                    ('face-to-face', 'phone', 'hotline', 'meeting', 'conference-call'))
                    and (t.client_visible or not :clientOnly) and %s)
            union all
            (select i.at from history_item i
                where i.project_id = :project and not i.automatic and not i.cancelled
                    and (i.kind = 'event' or i.side <> 'theirs')
                    and (i.client_visible or not :clientOnly) and %s)
            union all
            (select m.starts_at as at from v_meeting m
                where m.project_id = :project and m.kind <> 'huddle'
                    and m.state in ('held', 'minutes-sent', 'confirmed', 'no-answer') and %s)
            """;

    private static final String SPAN = "%1$s between :from and :until";
    private static final String LAST = "%1$s < :from order by %1$s desc limit 1";
    private static final String FIRST = "true order by %1$s limit 1";
    private static final String WITHIN =
            "%1$s >= month.on_day::timestamp at time zone :zone"
                    + " and %1$s < (month.on_day + interval '1 month') at time zone :zone";

    private final JdbcClient jdbc;
    private final ProjectLists projects;
    private final Clock clock;

    Silences(JdbcClient jdbc, ProjectLists projects, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.clock = clock;
    }

    /** A month of a history, and whether anybody spoke with anybody in it. */
    public record Month(YearMonth month, boolean contact) {}

    /**
     * Gaps that end in a span, the latest first; the last may be open. The cost is that of the
     * contacts in the span and one before it.
     */
    public List<Gap> between(Me me, ProjectId id, Instant from, Instant until) {
        return between(me, id, from, until, false);
    }

    /** The same by what the client knows of: what is internal fills no gap. */
    List<Gap> forClient(Me me, ProjectId id) {
        return between(me, id, Instant.EPOCH, clock.instant(), true);
    }

    private List<Gap> between(
            Me me, ProjectId id, Instant from, Instant until, boolean clientOnly) {
        var project = projects.get(me, id).id();
        var now = clock.instant();
        var moments = new ArrayList<>(contacts(me, project, from, until, clientOnly));
        boolean toNow = !until.isBefore(now);
        if (toNow) {
            moments.removeIf(it -> it.isAfter(now));
            moments.add(now);
        }
        var gaps = new ArrayList<Gap>();
        for (int at = moments.size() - 1; at > 0; at--) {
            var before = moments.get(at - 1);
            var after = moments.get(at);
            if (Duration.between(before, after).compareTo(Gap.SHORTEST) >= 0) {
                gaps.add(new Gap(before, after, toNow && at == moments.size() - 1));
            }
        }
        return gaps;
    }

    /** The longest gap that is open or ended within a quarter; empty when there is none. */
    public Optional<Gap> longest(Me me, ProjectId id) {
        var now = clock.instant();
        return between(me, id, now.minus(Duration.ofDays(92)), now).stream()
                .max(Comparator.comparing(it -> Duration.between(it.from(), it.until())));
    }

    /** In their order: those of the span, and the last one before it. */
    private List<Instant> contacts(
            Me me, ProjectId project, Instant from, Instant until, boolean clientOnly) {
        return jdbc.sql(
                        """
                        select k.at from (%s) as k
                        union all
                        select max(l.at) from (%s) as l having max(l.at) is not null
                        order by at
                        """
                                .formatted(contacts(me, SPAN), contacts(me, LAST)))
                .param("project", project.value())
                .param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .param("clientOnly", clientOnly)
                .param("me", me.id().value())
                .query((row, index) -> Sql.instant(row, "at"))
                .list();
    }

    private Instant first(Me me, ProjectId project) {
        var found =
                jdbc.sql("select min(k.at) as at from (%s) as k".formatted(contacts(me, FIRST)))
                        .param("project", project.value())
                        .param("clientOnly", false)
                        .param("me", me.id().value())
                        .query((row, index) -> Optional.ofNullable(Sql.maybeInstant(row, "at")))
                        .single();
        return found.orElse(clock.instant());
    }

    private static String contacts(Me me, String span) {
        return CONTACTS.formatted(
                Sight.each(me, "t.circle_id") + " and " + span.formatted("t.at"),
                Sight.each(me, "i.circle_id") + " and " + span.formatted("i.at"),
                Sight.each(me, "m.circle_id") + " and " + span.formatted("m.starts_at"));
    }

    /** The months from the first contact to now, the earliest first; at most the last 36. */
    public List<Month> months(Me me, ProjectId id) {
        var project = projects.get(me, id);
        var zone = me.zone();
        var now = YearMonth.from(clock.instant().atZone(zone));
        var first = YearMonth.from(first(me, project.id()).atZone(zone));
        var earliest = now.minusMonths(MOST_MONTHS - 1);
        var from = first.isBefore(earliest) ? earliest : first;
        return jdbc.sql(
                        """
                        select month.on_day, exists (%s) as contact
                        from (select generate_series(:first::date, :last::date, interval '1 month')
                            ::date as on_day) as month
                        order by month.on_day
                        """
                                .formatted(contacts(me, WITHIN)))
                .param("first", from.atDay(1))
                .param("last", now.atDay(1))
                .param("project", project.id().value())
                .param("me", me.id().value())
                .param("zone", zone.getId())
                .param("clientOnly", false)
                .query((row, index) ->
                        new Month(
                                YearMonth.from(row.getObject("on_day", LocalDate.class)),
                                row.getBoolean("contact")))
                .list();
    }
}
