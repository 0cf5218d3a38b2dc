package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Reads a clock with what is shown beside it: its policy's name and its last warning. */
final class ClockLineRow {

    static final String COLUMNS =
            ClockRow.COLUMNS
                    + """
                    , policy.name as policy_name, warning.share as warning_share,
                    warning.lead as warning_lead, warning.told_at as warning_told_at,
                    warning.acknowledged_at as seen_at, seen.id as seen_by, seen.name as seen_name\
                    """;

    static final String SOURCES =
            """
            clock
            left join clock_policy policy on policy.id = clock.policy_id
            left join lateral (
                select share, lead, told_at, acknowledged_at, acknowledged_by
                from clock_warning
                where clock_id = clock.id
                order by id desc
                limit 1
            ) warning on true
            left join v_person seen on seen.id = warning.acknowledged_by\
            """;

    private ClockLineRow() {}

    static ClockLine read(ResultSet row, CalendarShelf calendars, Instant now) throws SQLException {
        var clock = ClockRow.read(row, calendars);
        var policy = clock.basis().policy();
        var state = clock.state();
        var until = until(state, now);
        var judged = state instanceof ClockState.Paused paused ? paused.since() : until;
        var late = judged.isAfter(clock.dueAt()) && !(state instanceof ClockState.Cancelled);
        return new ClockLine(
                row.getLong("id"),
                clock.about().subject(),
                clock.kind(),
                clock.severity(),
                clock.startedAt(),
                clock.run().dueAt(state, now),
                state,
                clock.run().shareGone(judged),
                late ? Duration.between(clock.dueAt(), judged) : Duration.ZERO,
                Duration.between(clock.startedAt(), later(until, clock.startedAt())),
                policy == null ? null : new PolicyName(policy, row.getString("policy_name")),
                state instanceof ClockState.Running
                        && policy != null
                        && now.isBefore(clock.dueAt()),
                warning(row));
    }

    private static Instant until(ClockState state, Instant now) {
        return switch (state) {
            case ClockState.Running _, ClockState.Paused _, ClockState.Overdue _ -> now;
            case ClockState.Met met -> met.stoppedAt();
            case ClockState.Missed missed -> missed.stoppedAt();
            case ClockState.Cancelled cancelled -> cancelled.stoppedAt();
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable WarningLine warning(ResultSet row) throws SQLException {
        var toldAt = Sql.maybeInstant(row, "warning_told_at");
        if (toldAt == null) {
            return null;
        }
        var share = Sql.maybeInt(row, "warning_share");
        var step =
                share == null
                        ? new WarningStep.Ahead(Duration.ofMinutes(row.getInt("warning_lead")))
                        : new WarningStep.Share(share);
        var seenAt = Sql.maybeInstant(row, "seen_at");
        var seen =
                seenAt == null
                        ? null
                        : new WarningLine.Seen(
                                new PersonId(row.getLong("seen_by")),
                                row.getString("seen_name"),
                                seenAt);
        return new WarningLine(step, toldAt, seen);
    }
}
