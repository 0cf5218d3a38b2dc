package org.heed.clock;

import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores clocks. Whatever may be written next is read with its row locked. */
@Repository
class ClockRepository {

    private final JdbcClient jdbc;
    private final CalendarShelf calendars;

    ClockRepository(JdbcClient jdbc, CalendarShelf calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** Stores a new clock; false when one of its kind is already open on the matter. */
    boolean add(Ticking clock) {
        var target = StoredTarget.of(clock.target());
        return jdbc.sql(
                                """
                                insert into clock (
                                    subject_kind, subject_id, circle_id, alongside, kind, severity,
                                    by_rule, target_unit, target_amount, calendar_version_id,
                                    started_at, due_at, told_share, next_at, state)
                                values (
                                    :subjectKind, :subjectId, :circle, :alongside::text[], :kind, :severity,
                                    :byRule, :unit, :amount, :version,
                                    :startedAt, :dueAt, :told, :nextAt, :state)
                                on conflict (subject_kind, subject_id, kind)
                                    where state in ('running', 'overdue') do nothing
                                """)
                        .param("subjectKind", clock.about().subject().kind())
                        .param("subjectId", clock.about().subject().id())
                        .param("circle", clock.about().circle())
                        .param("alongside", alongside(clock.about()))
                        .param("kind", clock.kind().word())
                        .param("severity", clock.severity().word())
                        .param("byRule", clock.byRule())
                        .param("unit", target.unit())
                        .param("amount", target.amount(), Types.INTEGER)
                        .param("version", clock.version().id())
                        .param("startedAt", Sql.at(clock.startedAt()))
                        .param("dueAt", Sql.at(clock.dueAt()))
                        .param("told", clock.toldShare())
                        .param("nextAt", Sql.at(clock.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("state", clock.state().word())
                        .update()
                == 1;
    }

    /** Writes everything about a clock that may change; its row is locked by whoever read it. */
    void save(Ticking clock) {
        var target = StoredTarget.of(clock.target());
        jdbc.sql(
                        """
                        update clock
                        set severity = :severity, target_unit = :unit, target_amount = :amount,
                            due_at = :dueAt, told_share = :told, next_at = :nextAt, state = :state,
                            stopped_at = :stoppedAt, breached_at = :breachedAt, late_seconds = :late
                        where id = :id
                        """)
                .param("severity", clock.severity().word())
                .param("unit", target.unit())
                .param("amount", target.amount(), Types.INTEGER)
                .param("dueAt", Sql.at(clock.dueAt()))
                .param("told", clock.toldShare())
                .param("nextAt", Sql.at(clock.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("state", clock.state().word())
                .param("stoppedAt", stoppedAt(clock.state()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("breachedAt", breachedAt(clock.state()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("late", late(clock.state()), Types.BIGINT)
                .param("id", clock.id())
                .update();
    }

    /** The matter is somebody else's now; its stopped clocks go with it. */
    void moveTo(About about) {
        jdbc.sql(
                        """
                        update clock
                        set circle_id = :circle, alongside = :alongside::text[]
                        where subject_kind = :subjectKind and subject_id = :subjectId
                        """)
                .param("circle", about.circle())
                .param("alongside", alongside(about))
                .param("subjectKind", about.subject().kind())
                .param("subjectId", about.subject().id())
                .update();
    }

    /** The open clocks of a matter, by id. */
    List<Ticking> lockOpen(Subject subject) {
        return jdbc.sql(
                        """
                        select id, subject_kind, subject_id, circle_id, alongside, kind, severity, by_rule,
                               target_unit, target_amount, calendar_version_id, started_at, due_at,
                               told_share, state, stopped_at, breached_at, late_seconds
                        from clock
                        where subject_kind = :subjectKind and subject_id = :subjectId
                          and state in ('running', 'overdue')
                        order by id
                        for update
                        """)
                .param("subjectKind", subject.kind())
                .param("subjectId", subject.id())
                .query(this::row)
                .list();
    }

    /** The clock of this kind that was stopped last. */
    Optional<Ticking> lockLastStopped(Subject subject, ClockKind kind) {
        return jdbc.sql(
                        """
                        select id, subject_kind, subject_id, circle_id, alongside, kind, severity, by_rule,
                               target_unit, target_amount, calendar_version_id, started_at, due_at,
                               told_share, state, stopped_at, breached_at, late_seconds
                        from clock
                        where subject_kind = :subjectKind and subject_id = :subjectId and kind = :kind
                          and state in ('met', 'missed')
                        order by started_at desc, id desc
                        limit 1
                        for update
                        """)
                .param("subjectKind", subject.kind())
                .param("subjectId", subject.id())
                .param("kind", kind.word())
                .query(this::row)
                .optional();
    }

    /** The clocks whose next moment has come, leaving out those another node is looking at. */
    List<Ticking> lockDue(Instant now, int most) {
        return jdbc.sql(
                        """
                        select id, subject_kind, subject_id, circle_id, alongside, kind, severity, by_rule,
                               target_unit, target_amount, calendar_version_id, started_at, due_at,
                               told_share, state, stopped_at, breached_at, late_seconds
                        from clock
                        where state = 'running' and next_at <= :now
                        order by next_at
                        limit :most
                        for update skip locked
                        """)
                .param("now", Sql.at(now))
                .param("most", most)
                .query(this::row)
                .list();
    }

    private static String[] alongside(About about) {
        return about.alongside().stream().map(Subject::toString).toArray(String[]::new);
    }

    private static java.time.@Nullable OffsetDateTime stoppedAt(ClockState state) {
        return Sql.at(
                switch (state) {
                    case ClockState.Running _, ClockState.Overdue _ -> null;
                    case ClockState.Met it -> it.stoppedAt();
                    case ClockState.Missed it -> it.stoppedAt();
                    case ClockState.Cancelled it -> it.stoppedAt();
                });
    }

    private static java.time.@Nullable OffsetDateTime breachedAt(ClockState state) {
        return Sql.at(
                switch (state) {
                    case ClockState.Overdue it -> it.breachedAt();
                    case ClockState.Missed it -> it.breachedAt();
                    case ClockState.Running _, ClockState.Met _, ClockState.Cancelled _ -> null;
                });
    }

    private static @Nullable Long late(ClockState state) {
        return state instanceof ClockState.Missed missed ? missed.lateBy().toSeconds() : null;
    }

    private Ticking row(ResultSet row, int index) throws SQLException {
        return ClockRow.read(row, calendars);
    }
}
