package org.heed.clock.api;

import org.heed.clock.CalendarId;
import org.heed.clock.Target;
import org.heed.clock.TargetUnit;
import org.heed.clock.Timing;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * How long a clock runs, as programs see it.
 *
 * @param counts {@code elapsed}, {@code working-time}, {@code working-days} or {@code
 *     calendar-days}
 * @param duration ISO 8601: {@code PT4H}, {@code P5D}
 * @param calendar inner id of the working calendar; none for the standard one
 */
record TargetJson(@Nullable String counts, @Nullable String duration, @Nullable Long calendar) {

    static TargetJson of(Timing timing) {
        var written = of(timing.target());
        var calendar = timing.calendar();
        return new TargetJson(
                written.counts, written.duration, calendar == null ? null : calendar.value());
    }

    Timing timing() {
        return new Timing(target(), calendar == null ? null : new CalendarId(calendar));
    }

    private static TargetJson of(Target target) {
        return switch (target) {
            case Target.Elapsed it -> of(TargetUnit.ELAPSED, it.time().toString());
            case Target.WorkingTime it -> of(TargetUnit.WORKING_TIME, it.time().toString());
            case Target.WorkingDays it -> of(TargetUnit.WORKING_DAYS, "P" + it.days() + "D");
            case Target.CalendarDays it -> of(TargetUnit.CALENDAR_DAYS, "P" + it.days() + "D");
            case Target.Fixed _ -> throw new IllegalStateException("No rule names a moment");
        };
    }

    private static TargetJson of(TargetUnit unit, String duration) {
        return new TargetJson(unit.word(), duration, null);
    }

    private Target target() {
        var unit =
                Arrays.stream(TargetUnit.values())
                        .filter(it -> it.word().equals(counts))
                        .findFirst()
                        .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice"));
        var time = time();
        return switch (unit) {
            case ELAPSED -> new Target.Elapsed(time);
            case WORKING_TIME -> new Target.WorkingTime(time);
            case WORKING_DAYS -> new Target.WorkingDays(days(time));
            case CALENDAR_DAYS -> new Target.CalendarDays(days(time));
        };
    }

    private Duration time() {
        try {
            return Duration.parse(duration == null ? "" : duration);
        } catch (DateTimeParseException notADuration) {
            throw Refused.because("clock.refused.duration");
        }
    }

    private static int days(Duration time) {
        if (!time.equals(Duration.ofDays(time.toDays())) || time.toDays() > 100_000) {
            throw Refused.because("clock.refused.duration");
        }
        return (int) time.toDays();
    }
}
