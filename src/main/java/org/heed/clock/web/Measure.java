package org.heed.clock.web;

import org.heed.clock.Target;

import java.time.Duration;

/** What people count a time limit in; the last part of its message keys. */
enum Measure {
    MINUTES(1),
    HOURS(60),
    WORKING_MINUTES(1),
    WORKING_HOURS(60),
    WORKING_DAYS(1),
    CALENDAR_DAYS(1);

    private final int factor;

    Measure(int factor) {
        this.factor = factor;
    }

    /** A target of so many; refuses what no target can be. */
    Target target(long amount) {
        // Beyond any target, and no overflow on the way there.
        var capped = Math.clamp(amount, -1, 10_000_000);
        return switch (this) {
            case MINUTES, HOURS -> new Target.Elapsed(Duration.ofMinutes(capped * factor));
            case WORKING_MINUTES, WORKING_HOURS ->
                    new Target.WorkingTime(Duration.ofMinutes(capped * factor));
            case WORKING_DAYS -> new Target.WorkingDays((int) capped);
            case CALENDAR_DAYS -> new Target.CalendarDays((int) capped);
        };
    }

    /** The largest measure in which this target is a whole number. */
    static Amount of(Target target) {
        return switch (target) {
            case Target.Elapsed it -> largest(it.time(), MINUTES, HOURS);
            case Target.WorkingTime it -> largest(it.time(), WORKING_MINUTES, WORKING_HOURS);
            case Target.WorkingDays it -> new Amount(WORKING_DAYS, it.days());
            case Target.CalendarDays it -> new Amount(CALENDAR_DAYS, it.days());
            case Target.Fixed _ -> throw new IllegalStateException("No rule names a moment");
        };
    }

    private static Amount largest(Duration time, Measure minutes, Measure hours) {
        return time.toMinutes() % 60 == 0
                ? new Amount(hours, time.toHours())
                : new Amount(minutes, time.toMinutes());
    }

    record Amount(Measure measure, long number) {}
}
