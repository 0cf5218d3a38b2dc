package org.heed.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The shares of the time at which somebody is told. The last one is the breach itself. Source: 50,
 * 75, 90 and 100 percent, as the product page says.
 */
final class WarningSteps {

    private static final List<Integer> SHARES = List.of(50, 75, 90, 100);

    private WarningSteps() {}

    /** The next share still to be told and its moment; empty once the breach has been told. */
    static Optional<Step> after(int toldShare, ClockRun run) {
        return SHARES.stream()
                .filter(share -> share > toldShare)
                .findFirst()
                .map(share -> new Step(share, run.momentOf(share)));
    }

    /**
     * The highest share whose moment has come; 0 when none has. A node that slept skips the rest.
     */
    static int reached(ClockRun run, Instant at) {
        return SHARES.stream()
                .filter(share -> !run.momentOf(share).isAfter(at))
                .reduce(0, Math::max);
    }

    record Step(int share, Instant at) {}
}
