package org.heed.promise;

import org.heed.kernel.Reason;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against making a promise. It may be made all the same: promise little, deliver much.
 * Source: R078; design/screens 10.1, 4.
 */
public final class Warnings {

    private static final int SURE = 70;

    private Warnings() {}

    /** Sentences to be read before it is made, most serious first; empty when there is nothing. */
    public static List<Reason> of(NewPromise promise) {
        var found = new ArrayList<Reason>();
        switch (promise.control()) {
            case NOT_OURS -> found.add(Reason.of("promise.warning.not-ours", "control"));
            case DEPENDS -> {
                if (promise.conditions().isBlank()) {
                    found.add(Reason.of("promise.warning.no-conditions", "conditions"));
                }
            }
            case FULL -> {}
        }
        var confidence = promise.confidence();
        if (confidence != null && confidence < SURE) {
            found.add(
                    Reason.of("promise.warning.not-sure", "confidence", "confidence", confidence));
        }
        return List.copyOf(found);
    }
}
