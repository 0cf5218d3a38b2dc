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
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at clocks, always within the reader's sight. */
@Service
@Transactional(readOnly = true)
public class ClockLists {

    /** A sweep comes every few seconds; a busy one may be this late without being behind. */
    private static final Duration BEHIND = Duration.ofMinutes(3);

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
                                select %s
                                from %s
                                where clock.subject_kind = :subjectKind and clock.subject_id = :subjectId
                                  and %s
                                order by clock.started_at, clock.id
                                """
                                        .formatted(
                                                ClockLineRow.COLUMNS,
                                                ClockLineRow.SOURCES,
                                                Sight.of(me, "clock.circle_id")))
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
                                        select %s
                                        from %s
                                        where clock.state in ('running', 'overdue')
                                          and clock.due_at < :until
                                          and (:dueAt::timestamptz is null
                                               or (clock.due_at, clock.id) > (:dueAt, :id))
                                          and %s
                                        order by clock.due_at, clock.id
                                        limit :most
                                        """
                                                .formatted(
                                                        ClockLineRow.COLUMNS,
                                                        ClockLineRow.SOURCES,
                                                        Sight.of(me, "clock.circle_id")))
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
                                        select distinct on (clock.subject_id) %s
                                        from %s
                                        where clock.subject_kind = :subjectKind and clock.subject_id in (:subjects)
                                          and clock.state in ('running', 'overdue') and %s
                                        order by clock.subject_id, clock.due_at, clock.id
                                        """
                                                .formatted(
                                                        ClockLineRow.COLUMNS,
                                                        ClockLineRow.SOURCES,
                                                        Sight.of(me, "clock.circle_id")))
                                .param("subjectKind", subjectKind)
                                .param("subjects", subjects)
                                .param("me", me.id().value()))
                .stream()
                .collect(Collectors.toMap(line -> line.subject().id(), line -> line));
    }

    /**
     * Up to which moment every clock was looked at; empty while nobody is behind. One step in the
     * index of what is to be looked at next.
     */
    public Optional<Instant> lookedAtUntil() {
        return jdbc.sql("select min(next_at) as at from clock where next_at is not null")
                .query((row, _) -> Optional.ofNullable(Sql.maybeInstant(row, "at")))
                .single()
                .filter(it -> it.isBefore(time.instant().minus(BEHIND)));
    }

    private List<ClockLine> lines(JdbcClient.StatementSpec query) {
        var now = time.instant();
        return query.query((row, _) -> ClockLineRow.read(row, calendars, now)).list();
    }
}
