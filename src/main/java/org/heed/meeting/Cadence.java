package org.heed.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a meeting comes again, at the same time of day in its zone. Source: R033, N3. */
public enum Cadence {
    WEEKLY(21),
    FORTNIGHTLY(35),
    MONTHLY(45);

    private final int leadDays;

    Cadence(int leadDays) {
        this.leadDays = leadDays;
    }

    /** As forms, messages, tables and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<Cadence> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /**
     * The start of a later one.
     *
     * @param n 0 for the first; a month that lacks its day has it on its last one, and the month
     *     after has the day again
     */
    public Instant start(Instant first, ZoneId zone, int n) {
        var local = first.atZone(zone).toLocalDateTime();
        var later =
                switch (this) {
                    case WEEKLY -> local.plusWeeks(n);
                    case FORTNIGHTLY -> local.plusWeeks(2L * n);
                    case MONTHLY -> local.plusMonths(n);
                };
        return later.atZone(zone).toInstant();
    }

    /** How long before it starts the next one is planned, so that it can be invited to. */
    Duration lead() {
        return Duration.ofDays(leadDays);
    }
}
