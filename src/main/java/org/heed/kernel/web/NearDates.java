package org.heed.kernel.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two moments one can promise instead of "soon": the next one that leaves time to do something, and
 * one later this week. Saturday and Sunday are not offered. Source: design/index, "Promise".
 */
record NearDates(Instant next, Instant later) {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Duration SOONEST = Duration.ofMinutes(90);
    private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** As seen from the writer's clock. */
    static NearDates of(ZonedDateTime now) {
        var next = next(now);
        var friday = next.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).with(EVENING);
        var later =
                next.getDayOfWeek() == DayOfWeek.THURSDAY || next.getDayOfWeek() == DayOfWeek.FRIDAY
                        ? working(next.plusDays(1)).with(EVENING)
                        : friday;
        return new NearDates(next.toInstant(), later.toInstant());
    }

    private static ZonedDateTime next(ZonedDateTime now) {
        var soonest = now.plus(SOONEST);
        if (working(now).equals(now)) {
            if (!soonest.isAfter(now.with(NOON))) {
                return now.with(NOON);
            } else if (!soonest.isAfter(now.with(EVENING))) {
                return now.with(EVENING);
            }
        }
        return working(now.plusDays(1)).with(NOON);
    }

    private static ZonedDateTime working(ZonedDateTime day) {
        var found = day;
        while (REST.contains(found.getDayOfWeek())) {
            found = found.plusDays(1);
        }
        return found;
    }
}
