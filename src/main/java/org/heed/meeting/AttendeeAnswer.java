package org.heed.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody answered to an invitation. Source: RFC 5545, PARTSTAT. */
public enum AttendeeAnswer {
    NONE("NEEDS-ACTION"),
    ACCEPTED("ACCEPTED"),
    TENTATIVE("TENTATIVE"),
    DECLINED("DECLINED");

    private final String partStat;

    AttendeeAnswer(String partStat) {
        this.partStat = partStat;
    }

    /** As forms, messages, tables and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As calendars write it. */
    String partStat() {
        return partStat;
    }

    /** Reads a word that answers; empty when it is none. */
    public static Optional<AttendeeAnswer> of(String word) {
        return Arrays.stream(values())
                .filter(it -> it != NONE && it.word().equals(word))
                .findFirst();
    }

    static AttendeeAnswer read(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Reads a calendar's word that answers; empty for others, such as a delegation. */
    static Optional<AttendeeAnswer> ofPartStat(String word) {
        return Arrays.stream(values())
                .filter(it -> it != NONE && it.partStat.equalsIgnoreCase(word))
                .findFirst();
    }
}
