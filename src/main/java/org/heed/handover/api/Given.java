package org.heed.handover.api;

import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what bodies of this room carry. */
final class Given {

    private Given() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw Refused.because("kernel.refused.missing").at(field);
        }
        return value;
    }
}
