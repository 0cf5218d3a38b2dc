package org.heed.escalation.api;

import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what bodies of this room carry. */
final class Read {

    private Read() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Language language(Me me, @Nullable String tag) {
        return tag == null
                ? me.language()
                : Language.of(tag)
                        .orElseThrow(() ->
                                Refused.because("kernel.refused.not-a-choice").at("language"));
    }
}
