package org.heed.clock;

import org.heed.kernel.Refused;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a clock runs. Minutes and hours are whole minutes, days whole days; all at least one and
 * at most ten years. Source: the clocks of the product page.
 */
public sealed interface Target {

    /** The moment a clock is due that began at this one. */
    Instant dueAfter(Instant start, WorkingCalendar calendar);

    /** Whether its shares are counted in working time; else by the wall clock. */
    boolean countsWorkingTime();

    /** Time by the wall clock, nights and holidays included: 24 h. */
    record Elapsed(Duration time) implements Target {

        public Elapsed {
            check(time);
        }

        @Override
        public Instant dueAfter(Instant start, WorkingCalendar calendar) {
            return start.plus(time);
        }

        @Override
        public boolean countsWorkingTime() {
            return false;
        }
    }

    /** Time in which people work: 4 working hours. */
    record WorkingTime(Duration time) implements Target {

        public WorkingTime {
            check(time);
        }

        @Override
        public Instant dueAfter(Instant start, WorkingCalendar calendar) {
            return calendar.plus(start, time);
        }

        @Override
        public boolean countsWorkingTime() {
            return true;
        }
    }

    /** Until the end of work on the n-th working day after the day of the start. */
    record WorkingDays(int days) implements Target {

        public WorkingDays {
            check(Duration.ofDays(days));
        }

        @Override
        public Instant dueAfter(Instant start, WorkingCalendar calendar) {
            return calendar.plusWorkingDays(start, days);
        }

        @Override
        public boolean countsWorkingTime() {
            return true;
        }
    }

    /** The same time of day so many days later, in the calendar's zone. */
    record CalendarDays(int days) implements Target {

        public CalendarDays {
            check(Duration.ofDays(days));
        }

        @Override
        public Instant dueAfter(Instant start, WorkingCalendar calendar) {
            return start.atZone(calendar.zone()).plusDays(days).toInstant();
        }

        @Override
        public boolean countsWorkingTime() {
            return false;
        }
    }

    /** A moment that was said in so many words; no severity moves it. */
    record Fixed(Instant dueAt) implements Target {

        @Override
        public Instant dueAfter(Instant start, WorkingCalendar calendar) {
            return dueAt;
        }

        @Override
        public boolean countsWorkingTime() {
            return false;
        }
    }

    private static void check(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0
                || time.compareTo(Duration.ofDays(3660)) > 0
                || !time.equals(Duration.ofMinutes(time.toMinutes()))) {
            throw Refused.because("clock.refused.target");
        }
    }
}
