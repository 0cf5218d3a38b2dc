package org.heed.desk.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/** When to be reminded again, without having to think. Source: screens, 4.1, key {@code s}. */
final class LaterTimes {

    private static final LocalTime LATE_TODAY = LocalTime.of(17, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private LaterTimes() {}

    /** The moments by name, nearest first: {@code today} while it lies ahead, then the others. */
    static Map<String, Instant> of(ZonedDateTime now) {
        var times = new LinkedHashMap<String, Instant>();
        if (now.toLocalTime().isBefore(LATE_TODAY)) {
            times.put("today", now.with(LATE_TODAY).toInstant());
        }
        times.put("tomorrow", now.plusDays(1).with(MORNING).toInstant());
        if (now.getDayOfWeek() != DayOfWeek.SUNDAY) {
            var monday = now.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            times.put("monday", monday.with(MORNING).toInstant());
        }
        return times;
    }
}
