package org.heed.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * Sums over a working calendar. Walks stretch by stretch between two changes of the zone's offset,
 * where local time is plain arithmetic, and jumps over whole weeks in which nothing is special; so
 * the cost grows with special days and offset changes, not with years.
 */
final class WorkingSums {

    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private final WorkingCalendar calendar;
    private final ZoneRules rules;
    private final Duration week;

    WorkingSums(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
        this.week =
                Duration.ofMinutes(
                        calendar.week().values().stream()
                                .flatMap(hours -> hours.stream())
                                .mapToLong(hours -> hours.untilMinute() - hours.fromMinute())
                                .sum());
    }

    Instant plus(Instant start, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("working time does not run backwards");
        }
        if (working.isZero()) {
            return start;
        }
        return new Walk(working, Instant.MAX).from(start).at;
    }

    Duration between(Instant from, Instant until) {
        var endless = Duration.ofSeconds(Long.MAX_VALUE / 4);
        return from.isBefore(until) ? new Walk(endless, until).from(from).taken : Duration.ZERO;
    }

    Instant plusDays(Instant start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("at least one working day");
        }
        var day = start.atZone(calendar.zone()).toLocalDate();
        var left = days;
        while (true) {
            day = day.plusDays(1);
            var end = endOfWorkOn(day);
            if (end.isPresent() && --left == 0) {
                return end.get();
            }
        }
    }

    /** The last working moment of a day, excluded; empty when nobody works on it. */
    private Optional<Instant> endOfWorkOn(LocalDate day) {
        for (var hours : calendar.hoursOn(day).reversed()) {
            var last = day.atStartOfDay().plusMinutes(hours.untilMinute()).minusNanos(1);
            var offsets = rules.getValidOffsets(last);
            if (!offsets.isEmpty()) {
                // The second pass, where daylight saving repeats the hour.
                return Optional.of(last.toInstant(offsets.getLast()).plusNanos(1));
            }
            var gap = rules.getTransition(last);
            if (day.atStartOfDay()
                    .plusMinutes(hours.fromMinute())
                    .isBefore(gap.getDateTimeBefore())) {
                return Optional.of(gap.getInstant());
            }
        }
        return Optional.empty();
    }

    /** One walk forward: takes working time until it has enough or has come to the end. */
    private final class Walk {

        private final Instant end;
        private Duration wanted;
        private Duration taken = Duration.ZERO;
        private Instant at = Instant.MIN;

        Walk(Duration wanted, Instant end) {
            this.wanted = wanted;
            this.end = end;
        }

        Walk from(Instant start) {
            at = start;
            while (wanted.isPositive() && at.isBefore(end)) {
                var change = rules.nextTransition(at);
                var until =
                        change == null || change.getInstant().isAfter(end)
                                ? end
                                : change.getInstant();
                alongOneOffset(rules.getOffset(at), until);
            }
            return this;
        }

        private void alongOneOffset(ZoneOffset offset, Instant until) {
            var day = LocalDateTime.ofInstant(at, offset).toLocalDate();
            takeDay(day, offset, until);
            while (wanted.isPositive()) {
                day = day.plusDays(1);
                day = day.plusWeeks(jump(day, offset, until));
                if (!startOf(day, offset).isBefore(until)) {
                    at = until;
                    return;
                }
                takeDay(day, offset, until);
            }
        }

        /** Takes as many whole ordinary weeks as fit, leaving something to want. */
        private long jump(LocalDate day, ZoneOffset offset, Instant until) {
            var weeks = wanted.minusNanos(1).dividedBy(week);
            if (weeks < 1) {
                return 0;
            }
            var special = calendar.nextException(day);
            if (special != null) {
                weeks = Math.min(weeks, (special.toEpochDay() - day.toEpochDay()) / 7);
            }
            var seconds = until.getEpochSecond() - startOf(day, offset).getEpochSecond();
            weeks = Math.max(0, Math.min(weeks, seconds / (7L * SECONDS_A_DAY)));
            take(week.multipliedBy(weeks));
            return weeks;
        }

        private void takeDay(LocalDate day, ZoneOffset offset, Instant until) {
            var midnight = startOf(day, offset);
            for (var hours : calendar.hoursOn(day)) {
                var from = later(at, midnight.plusSeconds(hours.fromMinute() * 60L));
                var to = earlier(until, midnight.plusSeconds(hours.untilMinute() * 60L));
                if (wanted.isPositive() && from.isBefore(to)) {
                    var length = Duration.between(from, to);
                    var part = length.compareTo(wanted) < 0 ? length : wanted;
                    take(part);
                    at = from.plus(part);
                }
            }
        }

        private void take(Duration part) {
            wanted = wanted.minus(part);
            taken = taken.plus(part);
        }

        private static Instant startOf(LocalDate day, ZoneOffset offset) {
            return Instant.ofEpochSecond(
                    day.toEpochDay() * SECONDS_A_DAY - offset.getTotalSeconds());
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
