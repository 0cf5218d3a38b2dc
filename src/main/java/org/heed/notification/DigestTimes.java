package org.heed.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * When somebody gets one mail about several things, on their wall clock and their working days.
 *
 * @param times in any order, at least one
 */
public record DigestTimes(List<LocalTime> times) {

    /** After this many days without work the next one counts anyway. */
    private static final int LONGEST_HOLIDAY = 60;

    public DigestTimes {
        times = times.stream().distinct().sorted().toList();
        if (times.isEmpty()) {
            throw new IllegalArgumentException("A digest has a time");
        }
    }

    /** The first such moment after this one. */
    public Instant after(Instant at, ZoneId zone, Predicate<LocalDate> working) {
        var today = LocalDate.ofInstant(at, zone);
        for (int days = 0; days < LONGEST_HOLIDAY; days++) {
            var day = today.plusDays(days);
            for (var time : times) {
                var moment = day.atTime(time).atZone(zone).toInstant();
                if (moment.isAfter(at) && working.test(day)) {
                    return moment;
                }
            }
        }
        return today.plusDays(1).atTime(times.getFirst()).atZone(zone).toInstant();
    }
}
