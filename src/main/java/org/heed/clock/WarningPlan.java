package org.heed.clock;

import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * When somebody is warned of a clock, besides at its due moment.
 *
 * @param shares percent of the time gone, 1 to 99, ascending
 * @param leads before the due moment, whole minutes counted as the clock counts, longest first; one
 *     that is longer than the whole time warns of nothing
 * @param repeat how soon a warning nobody has seen comes again, counted as the clock counts; none
 *     for never
 */
public record WarningPlan(List<Integer> shares, List<Duration> leads, @Nullable Duration repeat) {

    /** What holds where no policy says anything: half, three quarters, nine tenths; told once. */
    public static final WarningPlan USUAL = new WarningPlan(List.of(50, 75, 90), List.of(), null);

    private static final int MOST = 10;
    private static final Duration LONGEST = Duration.ofDays(30);

    /**
     * @throws org.heed.kernel.Refused {@code clock.refused.shares} at {@code shares}, {@code
     *     clock.refused.leads} at {@code leads}, {@code clock.refused.repeat} at {@code repeat}
     */
    public WarningPlan {
        shares = shares.stream().distinct().sorted().toList();
        leads = leads.stream().distinct().sorted((one, other) -> other.compareTo(one)).toList();
        new Checks()
                .that(
                        shares.size() <= MOST && shares.stream().allMatch(it -> it > 0 && it < 100),
                        "clock.refused.shares",
                        "shares")
                .that(
                        leads.size() <= MOST && leads.stream().allMatch(it -> isBetween(it, 1)),
                        "clock.refused.leads",
                        "leads")
                .that(repeat == null || isBetween(repeat, 5), "clock.refused.repeat", "repeat")
                .done();
    }

    private static boolean isBetween(Duration time, long minutes) {
        return time.equals(Duration.ofMinutes(time.toMinutes()))
                && time.toMinutes() >= minutes
                && time.compareTo(LONGEST) <= 0;
    }
}
