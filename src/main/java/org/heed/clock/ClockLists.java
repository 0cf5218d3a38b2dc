package org.heed.clock;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at clocks, always within the reader's sight. */
@Service
@Transactional(readOnly = true)
public class ClockLists {

    private final JdbcClient jdbc;
    private final CalendarShelf calendars;
    private final Clock time;

    ClockLists(JdbcClient jdbc, CalendarShelf calendars, Clock time) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.time = time;
    }

    /** Every clock a matter ever had, in the order they started; empty when it is not for them. */
    public List<ClockLine> of(Me me, Subject subject) {
        return lines(
                jdbc.sql(
                                """
                                select id, subject_kind, subject_id, circle_id, alongside, kind, severity,
                                       by_rule, target_unit, target_amount, calendar_version_id, started_at,
                                       due_at, told_share, state, stopped_at, breached_at, late_seconds
                                from clock
                                where subject_kind = :subjectKind and subject_id = :subjectId
                                  and %s
                                order by started_at, id
                                """
                                        .formatted(Sight.of(me, "circle_id")))
                        .param("subjectKind", subject.kind())
                        .param("subjectId", subject.id())
                        .param("me", me.id().value()));
    }

    /** What is owed before a moment in the reader's circles, soonest first. */
    public Slice<ClockLine> due(Me me, Instant until, int limit, @Nullable String cursor) {
        var after = Cursor.read(cursor, 2);
        var rows =
                lines(
                        jdbc.sql(
                                        """
                                        select id, subject_kind, subject_id, circle_id, alongside, kind,
                                               severity, by_rule, target_unit, target_amount,
                                               calendar_version_id, started_at, due_at, told_share, state,
                                               stopped_at, breached_at, late_seconds
                                        from clock
                                        where state in ('running', 'overdue') and due_at < :until
                                          and (:dueAt::timestamptz is null or (due_at, id) > (:dueAt, :id))
                                          and %s
                                        order by due_at, id
                                        limit :most
                                        """
                                                .formatted(Sight.of(me, "circle_id")))
                                .param("until", Sql.at(until))
                                .param(
                                        "dueAt",
                                        after == null ? null : Sql.at(after.moment(0)),
                                        Types.TIMESTAMP_WITH_TIMEZONE)
                                .param("id", after == null ? null : after.number(1), Types.BIGINT)
                                .param("me", me.id().value())
                                .param("most", limit + 1));
        return Slice.of(rows, limit, line -> Cursor.of(line.dueAt(), line.id()));
    }

    /**
     * The clock due soonest on each of these matters of one kind, for a list that shows them; one
     * query, and nothing for a matter on which none is open.
     */
    public Map<Long, ClockLine> next(Me me, String subjectKind, Collection<Long> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return lines(
                        jdbc.sql(
                                        """
                                        select distinct on (subject_id)
                                               id, subject_kind, subject_id, circle_id, alongside, kind,
                                               severity, by_rule, target_unit, target_amount,
                                               calendar_version_id, started_at, due_at, told_share, state,
                                               stopped_at, breached_at, late_seconds
                                        from clock
                                        where subject_kind = :subjectKind and subject_id in (:subjects)
                                          and state in ('running', 'overdue') and %s
                                        order by subject_id, due_at, id
                                        """
                                                .formatted(Sight.of(me, "circle_id")))
                                .param("subjectKind", subjectKind)
                                .param("subjects", subjects)
                                .param("me", me.id().value()))
                .stream()
                .collect(Collectors.toMap(line -> line.subject().id(), line -> line));
    }

    private List<ClockLine> lines(JdbcClient.StatementSpec query) {
        var now = time.instant();
        return query.query((row, _) -> ClockRow.read(row, calendars).line(now)).list();
    }
}
