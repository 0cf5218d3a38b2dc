package org.heed.clock;

import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** Reads the columns of table clock, named the same in every query. */
final class ClockRow {

    private ClockRow() {}

    static Ticking read(ResultSet row, CalendarShelf calendars) throws SQLException {
        var subject = new Subject(row.getString("subject_kind"), row.getLong("subject_id"));
        var alongside = Sql.texts(row, "alongside").stream().map(ClockRow::subject).toList();
        var dueAt = Sql.instant(row, "due_at");
        var target =
                new StoredTarget(row.getString("target_unit"), Sql.maybeInt(row, "target_amount"));
        return new Ticking(
                row.getLong("id"),
                new About(subject, row.getLong("circle_id"), alongside),
                ClockKind.of(row.getString("kind")),
                Severity.of(row.getString("severity")),
                row.getBoolean("by_rule"),
                target.target(dueAt),
                calendars.version(row.getLong("calendar_version_id")),
                Sql.instant(row, "started_at"),
                dueAt,
                row.getInt("told_share"),
                state(row));
    }

    private static ClockState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "running" -> new ClockState.Running();
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
