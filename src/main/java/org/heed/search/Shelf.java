package org.heed.search;

import java.time.Duration;
import java.time.Instant;

/**
 * Records stand on shelves by their time. The index knows them, so that a word is first looked for
 * among the newest, then among more and more. Weeks begin on Thursdays, as 1970 did.
 */
enum Shelf {
    WEEK("w:", 1),
    EIGHT_WEEKS("o:", 8),
    SIXTY_FOUR_WEEKS("x:", 64);

    private static final long SECONDS = Duration.ofDays(7).toSeconds();

    private final String sign;
    private final int weeks;

    Shelf(String sign, int weeks) {
        this.sign = sign;
        this.weeks = weeks;
    }

    /** The token of a moment. */
    String of(Instant at) {
        return ofWeek(week(at));
    }

    String ofWeek(long week) {
        return sign + Math.floorDiv(week, weeks);
    }

    /** The first week of the shelf before the one on which a week stands. */
    long before(long week) {
        return (Math.floorDiv(week, weeks) - 1) * weeks;
    }

    /** The number of weeks since 1970 began. */
    static long week(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static Instant begin(long week) {
        return Instant.ofEpochSecond(week * SECONDS);
    }
}
