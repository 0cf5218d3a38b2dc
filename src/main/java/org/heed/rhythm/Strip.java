package org.heed.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Thirty days of a rhythm as a drawing of 184 by 28: ticks above the line are us, ticks below are
 * the client; the line is firm up to the last contact, and dotted where silence grows.
 *
 * @param spoken where the last contact is
 * @param due where silence begins; at {@link #NOW} when that lies ahead
 * @param over whether silence has begun
 * @param near whether it will within a day
 */
public record Strip(
        double spoken, double due, boolean over, boolean near, List<Double> us, List<Double> them) {

    /** The left edge, and today. */
    public static final double FIRST = 6;

    public static final double NOW = 174;

    static Strip of(RhythmLine line, Instant now) {
        return new Strip(
                at(line.from(), now),
                at(line.due(), now),
                line.overdue(now),
                line.due().isBefore(now.plus(Duration.ofDays(1))),
                line.ticks().stream().filter(Tick::out).map(it -> at(it.at(), now)).toList(),
                line.ticks().stream().filter(it -> !it.out()).map(it -> at(it.at(), now)).toList());
    }

    private static double at(Instant moment, Instant now) {
        var back = Duration.between(moment, now).toMinutes() / (24 * 60.0 * RhythmLine.DAYS);
        var place = NOW - Math.clamp(back, 0, 1) * (NOW - FIRST);
        return Math.round(place * 10) / 10.0;
    }
}
