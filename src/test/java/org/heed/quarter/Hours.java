package org.heed.quarter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When people of the three countries work in this quarter, written down a second time from the
 * published holidays, and counted minute by minute.
 */
enum Hours {
    MAINLAND(
            "cn",
            "Asia/Shanghai",
            List.of("09:00-12:00", "13:00-18:00"),
            days("09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07"),
            days("09-20 10-10")),
    TAIWAN(
            "tw",
            "Asia/Taipei",
            List.of("09:00-12:00", "13:00-18:00"),
            days("09-25 09-28 10-09 10-10 10-25 10-26"),
            Set.of()),
    BRITAIN("gb", "Europe/London", List.of("09:00-13:00", "14:00-17:30"), days("08-31"), Set.of());

    final String code;
    final ZoneId zone;
    private final List<LocalTime[]> spans;
    private final Set<LocalDate> off;
    private final Set<LocalDate> madeUp;

    Hours(String code, String zone, List<String> spans, Set<LocalDate> off, Set<LocalDate> madeUp) {
        this.code = code;
        this.zone = ZoneId.of(zone);
        this.spans =
                spans.stream()
                        .map(it ->
                                Stream.of(it.split("-"))
                                        .map(LocalTime::parse)
                                        .toArray(LocalTime[]::new))
                        .toList();
        this.off = off;
        this.madeUp = madeUp;
    }

    boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return madeUp.contains(day) || !weekend && !off.contains(day);
    }

    /** The so-many-th working day after this one. */
    LocalDate after(LocalDate day, int many) {
        var next = day;
        for (int found = 0; found < many; ) {
            next = next.plusDays(1);
            found += works(next) ? 1 : 0;
        }
        return next;
    }

    LocalDate before(LocalDate day) {
        var last = day.minusDays(1);
        while (!works(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** The evening it is: until four at night it is still yesterday's. */
    LocalDate evening(Instant now) {
        return LocalDate.ofInstant(now.minus(4, ChronoUnit.HOURS), zone);
    }

    Instant endOf(LocalDate evening) {
        return evening.plusDays(1).atTime(4, 0).atZone(zone).toInstant();
    }

    /** The last minute from which so much working time is left, gone back to minute by minute. */
    Instant back(Instant due, Duration working) {
        var at = due;
        for (long left = working.toMinutes(); left > 0; ) {
            at = at.minus(1, ChronoUnit.MINUTES);
            left -= worksAt(at) ? 1 : 0;
        }
        return at;
    }

    private boolean worksAt(Instant minute) {
        var time = minute.atZone(zone);
        return works(time.toLocalDate())
                && spans.stream()
                        .anyMatch(it ->
                                !time.toLocalTime().isBefore(it[0])
                                        && time.toLocalTime().isBefore(it[1]));
    }

    private static Set<LocalDate> days(String all) {
        return Stream.of(all.split(" "))
                .map(it -> LocalDate.parse("2026-" + it))
                .collect(Collectors.toUnmodifiableSet());
    }
}
