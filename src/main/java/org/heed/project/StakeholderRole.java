package org.heed.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to a project. Source: R068. */
public enum StakeholderRole {
    CLIENT,
    SPONSOR,
    BOSS,
    USER,
    AFFECTED,
    TEAM;

    /** As forms, messages, tables and the API write it, such as {@code client}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<StakeholderRole> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
