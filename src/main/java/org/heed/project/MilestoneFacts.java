package org.heed.project;

import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A date that was agreed. Source: R074.
 *
 * @param actualOn when it was reached; none while it was not
 */
public record MilestoneFacts(String name, LocalDate plannedOn, @Nullable LocalDate actualOn) {

    /** Judges; refuses at {@code name}. */
    void check() {
        new Checks().required("name", name, 200).done();
    }
}
