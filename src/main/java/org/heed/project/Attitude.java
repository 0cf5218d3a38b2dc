package org.heed.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody stands towards a project. Source: R069. */
public enum Attitude {
    SUPPORTIVE,
    NEUTRAL,
    DOUBTFUL,
    OPPOSED;

    /** As forms, messages, tables and the API write it, such as {@code supportive}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<Attitude> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
