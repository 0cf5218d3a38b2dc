package org.heed.clock;

import org.heed.identity.PersonId;
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

    /** Stores a new clock and gives its id; empty when one of its kind is open on the matter. */
    Optional<Long> add(Ticking clock) {
        return jdbc.sql(
                        """
                        insert into clock (
                            subject_kind, subject_id, continues_id, started_at, kind, state,
                            circle_id, alongside, owner_id, severity, policy_id, target_unit,
                            target_amount, calendar_version_id, counted_from, used_micros,
                            due_at, warn_shares, warn_leads, repeat_minutes, told_share,
                            told_lead, repeat_at, next_at, paused_at, pause_reason)
                        values (
                            :subjectKind, :subjectId, :continues, :startedAt, :kind, :state,
                            :circle, :alongside::text[], :owner, :severity, :policy, :unit,
                            :amount, :version, :countedFrom, :used,
                            :dueAt, :shares::smallint[], :leads::int[], :repeat, :told,
                            :toldLead, :repeatAt, :nextAt, :pausedAt, :pauseReason)
                        on conflict (subject_kind, subject_id, kind)
                            where state in ('running', 'paused', 'overdue') do nothing
                        returning id
                        """)
                .params(ClockColumns.of(clock))
                .param("subjectKind", clock.about().subject().kind())
                .param("subjectId", clock.about().subject().id())
                .param("continues", clock.continues(), Types.BIGINT)
                .param("kind", clock.kind().word())
                .query(Long.class)
                .optional();
    }

    /** Writes everything about a clock that may change; its row is locked by whoever read it. */
    void save(Ticking clock) {
        jdbc.sql(
                        """
                        update clock
                        set circle_id = :circle, alongside = :alongside::text[],
                            started_at = :startedAt,
                            owner_id = :owner, severity = :severity, policy_id = :policy,
                            target_unit = :unit, target_amount = :amount,
                            calendar_version_id = :version, counted_from = :countedFrom,
                            used_micros = :used, due_at = :dueAt,
                            warn_shares = :shares::smallint[], warn_leads = :leads::int[],
                            repeat_minutes = :repeat, told_share = :told,
                            told_lead = :toldLead, repeat_at = :repeatAt, next_at = :nextAt,
                            state = :state, paused_at = :pausedAt,
                            pause_reason = :pauseReason, stopped_at = :stoppedAt,
                            breached_at = :breachedAt, late_seconds = :late
                        where id = :id
                        """)
                .params(ClockColumns.of(clock))
                .param(
                        "stoppedAt",
                        ClockColumns.stoppedAt(clock.state()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "breachedAt",
                        ClockColumns.breachedAt(clock.state()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("late", ClockColumns.late(clock.state()), Types.BIGINT)
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
                .param("alongside", ClockColumns.alongside(about))
                .param("subjectKind", about.subject().kind())
                .param("subjectId", about.subject().id())
                .update();
    }

    /** Warnings of what still runs go to somebody else from now on. */
    void handTo(Subject subject, @Nullable PersonId owner) {
        jdbc.sql(
                        """
                        update clock set owner_id = :owner
                        where subject_kind = :subjectKind and subject_id = :subjectId
                          and state in ('running', 'paused', 'overdue')
                        """)
                .param("owner", owner == null ? null : owner.value(), Types.BIGINT)
                .param("subjectKind", subject.kind())
                .param("subjectId", subject.id())
                .update();
    }

    /** The open clocks of a matter, by id. */
    List<Ticking> lockOpen(Subject subject) {
        return jdbc.sql(
                        """
                        select %s from clock
                        where subject_kind = :subjectKind and subject_id = :subjectId
                          and state in ('running', 'paused', 'overdue')
                        order by id
                        for update
                        """
                                .formatted(ClockRow.COLUMNS))
                .param("subjectKind", subject.kind())
                .param("subjectId", subject.id())
                .query(this::row)
                .list();
    }

    /** The clock of this kind that was stopped last. */
    Optional<Ticking> lockLastStopped(Subject subject, ClockKind kind) {
        return jdbc.sql(
                        """
                        select %s from clock
                        where subject_kind = :subjectKind and subject_id = :subjectId and kind = :kind
                          and state in ('met', 'missed')
                        order by started_at desc, id desc
                        limit 1
                        for update
                        """
                                .formatted(ClockRow.COLUMNS))
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
                        select %s from clock
                        where next_at <= :now
                        order by next_at
                        limit :most
                        for update skip locked
                        """
                                .formatted(ClockRow.COLUMNS))
                .param("now", Sql.at(now))
                .param("most", most)
                .query(this::row)
                .list();
    }

    /** Open clocks that run by a policy, by id; locked, for counting them anew. */
    List<Ticking> lockByPolicy(long after, int most) {
        return jdbc.sql(
                        """
                        select %s from clock
                        where policy_id is not null and state in ('running', 'paused', 'overdue')
                          and id > :after
                        order by id
                        limit :most
                        for update
                        """
                                .formatted(ClockRow.COLUMNS))
                .param("after", after)
                .param("most", most)
                .query(this::row)
                .list();
    }

    /** The same, only looked at. */
    List<Ticking> byPolicy(long after, int most) {
        return jdbc.sql(
                        """
                        select %s from clock
                        where policy_id is not null and state in ('running', 'paused', 'overdue')
                          and id > :after
                        order by id
                        limit :most
                        """
                                .formatted(ClockRow.COLUMNS))
                .param("after", after)
                .param("most", most)
                .query(this::row)
                .list();
    }

    private Ticking row(ResultSet row, int index) throws SQLException {
        return ClockRow.read(row, calendars);
    }
}
