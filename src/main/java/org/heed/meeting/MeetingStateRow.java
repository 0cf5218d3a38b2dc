package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The columns of a state. */
final class MeetingStateRow {

    private MeetingStateRow() {}

    /** By column; every column of a state is there. */
    static Map<String, @Nullable Object> values(MeetingState state) {
        var held = held(state);
        var minutes = minutes(state);
        var invited = state instanceof MeetingState.Invited it ? it : null;
        var confirmed = state instanceof MeetingState.Confirmed it ? it : null;
        var cancelled = state instanceof MeetingState.Cancelled it ? it : null;
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", state.word());
        values.put("invited", at(invited == null ? null : invited.at()));
        values.put("invitedBy", by(invited == null ? null : invited.by()));
        values.put("started", at(started(state)));
        values.put("ended", at(held == null ? null : held.endedAt()));
        values.put("minutes", at(minutes == null ? null : minutes.at()));
        values.put("minutesBy", by(minutes == null ? null : minutes.by()));
        values.put("answerBy", at(minutes == null ? null : minutes.answerBy()));
        values.put("confirmed", at(confirmed == null ? null : confirmed.at()));
        values.put("confirmedName", confirmed == null ? null : confirmed.name());
        values.put("noAnswer", at(state instanceof MeetingState.NoAnswer it ? it.at() : null));
        values.put("cancelled", at(cancelled == null ? null : cancelled.at()));
        values.put("cancelledBy", by(cancelled == null ? null : cancelled.by()));
        values.put("why", cancelled == null ? null : cancelled.why());
        return values;
    }

    private static @Nullable Object at(@Nullable Instant at) {
        return Sql.at(at);
    }

    private static @Nullable Object by(@Nullable PersonId by) {
        return by == null ? null : by.value();
    }

    private static @Nullable Instant started(MeetingState state) {
        var held = held(state);
        return held != null
                ? held.startedAt()
                : state instanceof MeetingState.Running it ? it.startedAt() : null;
    }

    private static MeetingState.@Nullable Held held(MeetingState state) {
        var minutes = minutes(state);
        return minutes != null ? minutes.held() : state instanceof MeetingState.Held it ? it : null;
    }

    private static MeetingState.@Nullable MinutesSent minutes(MeetingState state) {
        return switch (state) {
            case MeetingState.MinutesSent it -> it;
            case MeetingState.Confirmed it -> it.minutes();
            case MeetingState.NoAnswer it -> it.minutes();
            case MeetingState.Planned _,
                    MeetingState.Invited _,
                    MeetingState.Running _,
                    MeetingState.Held _,
                    MeetingState.Cancelled _ ->
                    null;
        };
    }

    static MeetingState read(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "planned" -> new MeetingState.Planned();
            case "invited" ->
                    new MeetingState.Invited(
                            Sql.instant(row, "invited_at"),
                            new PersonId(row.getLong("invited_by")));
            case "running" -> new MeetingState.Running(Sql.instant(row, "started_at"));
            case "held" -> heldOf(row);
            case "minutes-sent" -> minutesOf(row);
            case "confirmed" ->
                    new MeetingState.Confirmed(
                            minutesOf(row),
                            Sql.instant(row, "confirmed_at"),
                            row.getString("confirmed_name"));
            case "no-answer" ->
                    new MeetingState.NoAnswer(minutesOf(row), Sql.instant(row, "no_answer_at"));
            case "cancelled" ->
                    new MeetingState.Cancelled(
                            Sql.instant(row, "cancelled_at"),
                            new PersonId(row.getLong("cancelled_by")),
                            row.getString("cancelled_why"));
            case String other -> throw new IllegalStateException(other);
        };
    }

    private static MeetingState.Held heldOf(ResultSet row) throws SQLException {
        return new MeetingState.Held(Sql.instant(row, "started_at"), Sql.instant(row, "ended_at"));
    }

    private static MeetingState.MinutesSent minutesOf(ResultSet row) throws SQLException {
        return new MeetingState.MinutesSent(
                heldOf(row),
                Sql.instant(row, "minutes_at"),
                new PersonId(row.getLong("minutes_by")),
                Sql.instant(row, "answer_by"));
    }
}
