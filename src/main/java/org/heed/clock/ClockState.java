package org.heed.clock;

import java.time.Duration;
import java.time.Instant;

/** Where a clock stands. Its outcome, met or missed and by how much, is kept for ever. */
public sealed interface ClockState {

    /** Time is left, or its end has not been noticed yet. */
    record Running() implements ClockState {}

    /** Stands still; its due moment moves on when it goes on. */
    record Paused(Instant since, PauseReason reason) implements ClockState {}

    /** The due moment has passed and the matter is still owed. */
    record Overdue(Instant breachedAt) implements ClockState {}

    /** Done in time. */
    record Met(Instant stoppedAt) implements ClockState {}

    /** Done late, by so much of the wall clock. */
    record Missed(Instant stoppedAt, Instant breachedAt, Duration lateBy) implements ClockState {}

    /** No longer asked for: the matter was withdrawn, or its severity has no such clock. */
    record Cancelled(Instant stoppedAt) implements ClockState {}

    /** Whether something is still owed. */
    default boolean open() {
        return switch (this) {
            case Running _, Paused _, Overdue _ -> true;
            case Met _, Missed _, Cancelled _ -> false;
        };
    }

    /** The word outside: {@code overdue}; also the last part of its message key. */
    default String word() {
        return switch (this) {
            case Running _ -> "running";
            case Paused _ -> "paused";
            case Overdue _ -> "overdue";
            case Met _ -> "met";
            case Missed _ -> "missed";
            case Cancelled _ -> "cancelled";
        };
    }
}
