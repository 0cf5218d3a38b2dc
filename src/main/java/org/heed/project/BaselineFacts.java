package org.heed.project;

import org.heed.kernel.Checks;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An end and a value that are agreed from now on.
 *
 * @param why 1 to 1000 characters
 * @param change the change request they follow from; empty when there is none
 */
public record BaselineFacts(LocalDate endsOn, Money value, String why, String change) {

    void check(@Nullable LocalDate begins) {
        new Checks()
                .required("why", why, 1000)
                .that(value.minor() >= 0, "project.refused.value-below-zero", "value")
                .that(
                        begins == null || !endsOn.isBefore(begins),
                        "project.refused.end-first",
                        "endsOn")
                .done();
    }
}
