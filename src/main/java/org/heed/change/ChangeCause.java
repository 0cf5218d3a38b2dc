package org.heed.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a wish was not in the contract; internal, to learn from. Source: R063. */
public enum ChangeCause {
    NEW_WISH,
    /** It was wanted from the beginning, and nobody asked. */
    FORGOTTEN,
    MISUNDERSTOOD,
    LAW,
    TECHNOLOGY,
    /** We want it ourselves. */
    OURS,
    OTHER;

    /** As forms, messages, tables and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<ChangeCause> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether asking better at the beginning would have found it. */
    public boolean couldHaveBeenAsked() {
        return this == FORGOTTEN || this == MISUNDERSTOOD;
    }
}
