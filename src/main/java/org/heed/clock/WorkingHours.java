package org.heed.clock;

import org.heed.kernel.Refused;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.regex.Pattern;

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
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2}):([0-5]\\d)\\s*[-–—~〜至]\\s*(\\d{1,2}):([0-5]\\d)");

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

    /**
     * Reads {@code 09:00-12:00}; dashes, tildes and colons of any width will do, and 24:00 is
     * midnight.
     *
     * @throws Refused {@code clock.refused.hours} with the text
     */
    public static WorkingHours parse(String text) {
        var found = WRITTEN.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        if (found.matches()) {
            var from = Integer.parseInt(found.group(1)) * 60 + Integer.parseInt(found.group(2));
            var until = Integer.parseInt(found.group(3)) * 60 + Integer.parseInt(found.group(4));
            if (from < until && until <= MINUTES_A_DAY) {
                return ofMinutes(from, until);
            }
        }
        throw Refused.because("clock.refused.hours", "text", text.strip());
    }

    /** What {@link #parse} reads: {@code 13:00-24:00}. */
    public String text() {
        return from + "-" + (untilMinute() == MINUTES_A_DAY ? "24:00" : until);
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
