package org.heed.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of the minutes becomes. Source: R033, R043. */
public enum LineKind {
    /** Stays what it is, for everybody to look up. */
    DECISION,
    /** Stands among the promises. */
    PROMISE,
    /** Stands among the complaint's actions, or here when there is no complaint. */
    ACTION,
    /** Stands among the complaints. */
    COMPLAINT;

    /** As forms, messages, tables and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<LineKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether it has an owner and a date. */
    public boolean owed() {
        return this == PROMISE || this == ACTION;
    }
}
