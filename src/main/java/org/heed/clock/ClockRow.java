package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Reads the columns of table clock, named the same in every query. */
final class ClockRow {

    /** Every column a clock is made of; six queries read the same row. */
    static final String COLUMNS =
            """
            clock.id, clock.continues_id, clock.subject_kind, clock.subject_id, clock.circle_id,
            clock.alongside, clock.owner_id, clock.kind, clock.severity, clock.policy_id,
            clock.target_unit, clock.target_amount, clock.calendar_version_id, clock.started_at,
            clock.counted_from, clock.used_micros, clock.due_at, clock.warn_shares,
            clock.warn_leads, clock.repeat_minutes, clock.told_share, clock.told_lead,
            clock.repeat_at, clock.state, clock.paused_at, clock.pause_reason, clock.stopped_at,
            clock.breached_at, clock.late_seconds\
            """;

    private ClockRow() {}

    static Ticking read(ResultSet row, CalendarShelf calendars) throws SQLException {
        var subject = new Subject(row.getString("subject_kind"), row.getLong("subject_id"));
        var alongside = Sql.texts(row, "alongside").stream().map(ClockRow::subject).toList();
        var dueAt = Sql.instant(row, "due_at");
        var basis = basis(row, dueAt, calendars);
        var owner = Sql.maybeLong(row, "owner_id");
        return new Ticking(
                row.getLong("id"),
                Sql.maybeLong(row, "continues_id"),
                new About(subject, row.getLong("circle_id"), alongside),
                owner == null ? null : new PersonId(owner),
                ClockKind.of(row.getString("kind")),
                Severity.of(row.getString("severity")),
                basis,
                Sql.instant(row, "started_at"),
                new ClockRun(
                        Sql.instant(row, "counted_from"),
                        Duration.of(row.getLong("used_micros"), ChronoUnit.MICROS),
                        dueAt,
                        basis.target().countsWorkingTime(),
                        basis.version().calendar()),
                new Told(
                        row.getInt("told_share"),
                        minutes(row, "told_lead"),
                        Sql.maybeInstant(row, "repeat_at")),
                state(row));
    }

    private static Basis basis(ResultSet row, Instant dueAt, CalendarShelf calendars)
            throws SQLException {
        var policy = Sql.maybeLong(row, "policy_id");
        var target =
                new StoredTarget(row.getString("target_unit"), Sql.maybeInt(row, "target_amount"));
        return new Basis(
                policy == null ? null : new PolicyId(policy),
                target.target(dueAt),
                calendars.version(row.getLong("calendar_version_id")),
                plan(row));
    }

    /** The warnings of a clock, or of a policy: the columns have the same names. */
    static WarningPlan plan(ResultSet row) throws SQLException {
        return new WarningPlan(
                numbers(row, "warn_shares"),
                numbers(row, "warn_leads").stream().map(Duration::ofMinutes).toList(),
                minutes(row, "repeat_minutes"));
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(it -> ((Number) it).intValue())
                .toList();
    }

    static @Nullable Duration minutes(ResultSet row, String column) throws SQLException {
        var minutes = Sql.maybeInt(row, column);
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    private static ClockState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "running" -> new ClockState.Running();
            case "paused" ->
                    new ClockState.Paused(
                            Sql.instant(row, "paused_at"),
                            PauseReason.of(row.getString("pause_reason")));
            case "overdue" -> new ClockState.Overdue(Sql.instant(row, "breached_at"));
            case "met" -> new ClockState.Met(Sql.instant(row, "stopped_at"));
            case "missed" ->
                    new ClockState.Missed(
                            Sql.instant(row, "stopped_at"),
                            Sql.instant(row, "breached_at"),
                            Duration.ofSeconds(row.getLong("late_seconds")));
            case "cancelled" -> new ClockState.Cancelled(Sql.instant(row, "stopped_at"));
            case String other -> throw new IllegalStateException("Not a clock's state: " + other);
        };
    }

    private static Subject subject(String text) {
        var slash = text.indexOf('/');
        return new Subject(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }
}
