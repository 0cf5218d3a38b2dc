package org.heed.clock;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * How long clocks run for somebody.
 *
 * @param standard one of the four that stand below all others, one a severity; it has no name and
 *     is for everybody
 * @param holder whom it is for; none for everybody
 * @param severity which it is for; none for every severity
 * @param timings by kind; a kind that is not in it has no clock
 */
public record Policy(
        PolicyId id,
        int version,
        boolean standard,
        @Nullable String name,
        @Nullable Holder holder,
        @Nullable Severity severity,
        Map<ClockKind, Timing> timings,
        WarningPlan warnings,
        Reopening reopening) {

    public Policy {
        timings = Map.copyOf(timings);
    }
}
