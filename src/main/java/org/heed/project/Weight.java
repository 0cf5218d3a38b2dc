package org.heed.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much influence or interest somebody has. Source: R069. */
public enum Weight {
    LOW,
    MEDIUM,
    HIGH;

    /** As forms, messages, tables and the API write it, such as {@code low}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<Weight> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
