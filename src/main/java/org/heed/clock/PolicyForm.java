package org.heed.clock;

import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A policy as it is written. What it is called, and whom it is for, is not asked of a standard one.
 *
 * @param name at most 80 characters
 */
public record PolicyForm(
        String name,
        @Nullable Holder holder,
        @Nullable Severity severity,
        Map<ClockKind, Timing> timings,
        WarningPlan warnings,
        Reopening reopening) {

    /**
     * @throws org.heed.kernel.Refused {@code kernel.refused.missing} at {@code name}, and the like
     */
    void judge() {
        new Checks().required("name", name.strip(), 80).done();
    }
}
