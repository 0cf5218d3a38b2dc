package org.heed.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sentence of the contract settles. Source: heed.md, "scope clause". */
public enum ClauseKind {
    IN_SCOPE,
    OUT_OF_SCOPE,
    ACCEPTANCE,
    WARRANTY,
    RESPONSE_DUTY;

    /** As forms, messages, tables and the API write it, such as {@code in-scope}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<ClauseKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
