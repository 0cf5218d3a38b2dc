package org.heed.clock;

import java.time.Duration;
import java.util.Locale;

/** What a target is counted in, for tables, forms and the API. */
public enum TargetUnit {
    /** Minutes of the wall clock. */
    ELAPSED,
    /** Minutes in which people work. */
    WORKING_TIME,
    WORKING_DAYS,
    CALENDAR_DAYS;

    /** The word outside: {@code working-days}; also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit of this word; throws IllegalArgumentException for any other. */
    public static TargetUnit of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * A target of so many minutes or days.
     *
     * @throws org.heed.kernel.Refused {@code clock.refused.target} beyond a minute to ten years
     */
    public Target target(int amount) {
        return switch (this) {
            case ELAPSED -> new Target.Elapsed(Duration.ofMinutes(amount));
            case WORKING_TIME -> new Target.WorkingTime(Duration.ofMinutes(amount));
            case WORKING_DAYS -> new Target.WorkingDays(amount);
            case CALENDAR_DAYS -> new Target.CalendarDays(amount);
        };
    }
}
