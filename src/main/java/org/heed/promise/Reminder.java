package org.heed.promise;

import org.heed.clock.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * When work on a promise has to begin so that it can still be done: its due moment less the work
 * still in it and a buffer, counted backwards in the working time of who keeps it. Source: R082;
 * decision 0051.
 */
final class Reminder {

    private static final Duration LEAST_BUFFER = Duration.ofHours(2);
    private static final Duration WEEK = Duration.ofDays(7);

    private Reminder() {}

    /** A quarter of the work, and at least two working hours: for what nobody thought of. */
    static Duration buffer(@Nullable Duration effort) {
        var quarter = effort == null ? Duration.ZERO : effort.dividedBy(4);
        return quarter.compareTo(LEAST_BUFFER) < 0 ? LEAST_BUFFER : quarter;
    }

    /** Work and buffer together; the buffer alone when nobody has said how much work it is. */
    static Duration lead(@Nullable Duration effort) {
        return effort == null ? buffer(null) : effort.plus(buffer(effort));
    }

    /** The last whole second from which there is still enough working time until the due moment. */
    static Instant at(WorkingCalendar calendar, Instant due, @Nullable Duration effort) {
        return before(calendar, due, lead(effort));
    }

    /**
     * Halves the stretch in which the moment lies: time between a moment and a fixed end only
     * shrinks as the moment moves on, and calendars can only be summed forwards.
     */
    static Instant before(WorkingCalendar calendar, Instant end, Duration working) {
        var reach = WEEK;
        while (calendar.workingTimeBetween(end.minus(reach), end).compareTo(working) < 0) {
            reach = reach.multipliedBy(2);
        }
        long enough = end.minus(reach).getEpochSecond();
        long tooLate = end.getEpochSecond() + 1;
        while (tooLate - enough > 1) {
            long middle = Math.floorDiv(enough + tooLate, 2);
            var left = calendar.workingTimeBetween(Instant.ofEpochSecond(middle), end);
            if (left.compareTo(working) >= 0) {
                enough = middle;
            } else {
                tooLate = middle;
            }
        }
        return Instant.ofEpochSecond(enough);
    }
}
