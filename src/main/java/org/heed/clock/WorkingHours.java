package org.heed.clock;

import java.time.LocalTime;

/**
 * One stretch of work on one day, by the wall clock: from (included) until (excluded), whole
 * minutes. {@code until} 00:00 is the midnight that ends the day, so a night shift is two stretches
 * on two days.
 */
public record WorkingHours(LocalTime from, LocalTime until) implements Comparable<WorkingHours> {

    /** The whole day, midnight to midnight. */
    public static final WorkingHours ALL_DAY =
            new WorkingHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final int MINUTES_A_DAY = 24 * 60;

    public WorkingHours {
        if (from.toNanoOfDay() % 60_000_000_000L != 0
                || until.toNanoOfDay() % 60_000_000_000L != 0) {
            throw new IllegalArgumentException("working hours are whole minutes");
        }
        if (minuteOf(until, true) <= minuteOf(from, false)) {
            throw new IllegalArgumentException("working hours end after they begin");
        }
    }

    /** From minutes of the day, 0 to 1440. */
    static WorkingHours ofMinutes(int from, int until) {
        return new WorkingHours(
                LocalTime.ofSecondOfDay(from * 60L),
                LocalTime.ofSecondOfDay(until % MINUTES_A_DAY * 60L));
    }

    /** Minute of the day at which work begins, 0 to 1439. */
    public int fromMinute() {
        return minuteOf(from, false);
    }

    /** Minute of the day at which work ends, 1 to 1440. */
    public int untilMinute() {
        return minuteOf(until, true);
    }

    boolean overlaps(WorkingHours other) {
        return fromMinute() < other.untilMinute() && other.fromMinute() < untilMinute();
    }

    @Override
    public int compareTo(WorkingHours other) {
        return Integer.compare(fromMinute(), other.fromMinute());
    }

    private static int minuteOf(LocalTime time, boolean ending) {
        var minute = time.getHour() * 60 + time.getMinute();
        return ending && minute == 0 ? MINUTES_A_DAY : minute;
    }
}
