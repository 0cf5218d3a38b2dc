package org.heed.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The slow, obvious second opinion: asks the wall clock every minute. Shares no code with the sums
 * it judges; even the hours of a day are read from the raw calendar.
 */
record MinuteByMinute(WorkingCalendar calendar) {

    boolean isWorking(Instant minute) {
        var local = minute.atZone(calendar.zone());
        var today = local.toLocalDate();
        var now = local.getHour() * 60 + local.getMinute();
        var open =
                calendar.week().getOrDefault(today.getDayOfWeek(), java.util.List.of()).stream()
                        .anyMatch(hours -> within(hours, now));
        for (var day : calendar.specialDays()) {
            if (day.on().equals(today) && day instanceof SpecialDay.Holiday) {
                open = false;
            } else if (day.on().equals(today) && day instanceof SpecialDay.MakeUp makeUp) {
                open = makeUp.hours().stream().anyMatch(hours -> within(hours, now));
            }
        }
        for (var day : calendar.specialDays()) {
            if (day.on().equals(today) && day instanceof SpecialDay.Closure closure) {
                open = open && closure.hours().stream().noneMatch(hours -> within(hours, now));
            }
        }
        return open;
    }

    Instant plus(Instant start, Duration working) {
        var at = start;
        for (var left = working.toMinutes(); left > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
            if (isWorking(at)) {
                left--;
            }
        }
        return at;
    }

    Duration between(Instant from, Instant until) {
        var minutes = 0;
        for (var at = from; at.isBefore(until); at = at.plus(1, ChronoUnit.MINUTES)) {
            if (isWorking(at)) {
                minutes++;
            }
        }
        return Duration.ofMinutes(minutes);
    }

    /** Walks on until n days after the first have been worked on, then to the end of the last. */
    Instant plusWorkingDays(Instant start, int days) {
        var day = dayOf(start);
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (lastWorkingMinute(day) != null) {
                left--;
            }
        }
        return lastWorkingMinute(day).plus(1, ChronoUnit.MINUTES);
    }

    private Instant lastWorkingMinute(LocalDate day) {
        Instant last = null;
        var from = day.atStartOfDay(calendar.zone()).toInstant().minus(4, ChronoUnit.HOURS);
        for (var hour = 0; hour < 34 * 60; hour++) {
            var at = from.plus(hour, ChronoUnit.MINUTES);
            if (dayOf(at).equals(day) && isWorking(at)) {
                last = at;
            }
        }
        return last;
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    private static boolean within(WorkingHours hours, int minute) {
        return hours.from().toSecondOfDay() <= minute * 60
                && (minute * 60 < hours.until().toSecondOfDay()
                        || hours.until().toSecondOfDay() == 0);
    }
}
