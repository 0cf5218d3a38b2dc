package org.heed.clock;

import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * When people work, as a value: hours for each weekday, the days on which the week does not hold,
 * and the zone whose wall clock is meant. A moment is working time when that wall clock reads a
 * working hour; so an hour that daylight saving skips is nobody's work, and one it repeats counts
 * twice.
 *
 * <p>A closure beats everything; a day that is both holiday and make-up day is refused, because
 * only a person can say which it is. There is always some working hour in the week, so every sum
 * ends.
 */
public final class WorkingCalendar {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<WorkingHours>> week;
    private final List<SpecialDay> specialDays;
    private final NavigableMap<LocalDate, List<WorkingHours>> exceptions = new TreeMap<>();
    private final WorkingSums sums;

    /**
     * @throws Refused {@code clock.refused.hours-overlap}, {@code clock.refused.no-hours} for a
     *     week without work, {@code clock.refused.day-twice}
     */
    public WorkingCalendar(
            ZoneId zone, Map<DayOfWeek, List<WorkingHours>> week, List<SpecialDay> specialDays) {
        this.zone = zone;
        this.week = ordered(week);
        this.specialDays =
                specialDays.stream()
                        .sorted(
                                Comparator.comparing(SpecialDay::on)
                                        .thenComparing(SpecialDay::name))
                        .toList();
        var closures = new HashSet<String>();
        for (var day : this.specialDays) {
            sayOnce(day, closures);
        }
        for (var day : this.specialDays) {
            if (day instanceof SpecialDay.Closure closure) {
                exceptions.put(day.on(), DayHours.without(hoursOn(day.on()), closure.hours()));
            }
        }
        this.sums = new WorkingSums(this);
    }

    /**
     * The zone of this IANA name, such as {@code Asia/Shanghai}.
     *
     * @throws Refused {@code clock.refused.zone} at {@code zone}
     */
    public static ZoneId zoneCalled(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name.strip())) {
            throw Refused.because("clock.refused.zone", "zone", name.strip()).at("zone");
        }
        return ZoneId.of(name.strip());
    }

    public ZoneId zone() {
        return zone;
    }

    /** The hours of each weekday that has any, in order. */
    public Map<DayOfWeek, List<WorkingHours>> week() {
        return week;
    }

    /** The days on which the week does not hold, by date. */
    public List<SpecialDay> specialDays() {
        return specialDays;
    }

    /** The hours of this day after everything special, in order; empty on a day off. */
    public List<WorkingHours> hoursOn(LocalDate day) {
        var exception = exceptions.get(day);
        return exception == null ? week.getOrDefault(day.getDayOfWeek(), List.of()) : exception;
    }

    /** Whether the wall clock of this calendar reads a working hour at this moment. */
    public boolean isWorking(Instant at) {
        var local = at.atZone(zone);
        var minute = local.getHour() * 60 + local.getMinute();
        return hoursOn(local.toLocalDate()).stream()
                .anyMatch(hours -> hours.fromMinute() <= minute && minute < hours.untilMinute());
    }

    /** The first moment by which this much working time has passed; the start itself for none. */
    public Instant plus(Instant start, Duration working) {
        return sums.plus(start, working);
    }

    /**
     * The end of work on the n-th working day after the day of the start, n at least 1. The day of
     * the start never counts, as in the complaint regimes; work on it is a gift to the client.
     */
    public Instant plusWorkingDays(Instant start, int days) {
        return sums.plusDays(start, days);
    }

    /** Working time from one moment to a later one; zero when the second is not later. */
    public Duration workingTimeBetween(Instant from, Instant until) {
        return sums.between(from, until);
    }

    /** The next day, this one included, on which the week does not hold; null when none is left. */
    @Nullable LocalDate nextException(LocalDate from) {
        return exceptions.ceilingKey(from);
    }

    private void sayOnce(SpecialDay day, Set<String> closures) {
        boolean saidBefore =
                switch (day) {
                    case SpecialDay.Holiday _ -> exceptions.put(day.on(), List.of()) != null;
                    case SpecialDay.MakeUp makeUp ->
                            exceptions.put(day.on(), makeUp.hours()) != null;
                    case SpecialDay.Closure closure -> !closures.add(closure.on() + closure.name());
                };
        if (saidBefore) {
            throw Refused.because("clock.refused.day-twice", "day", day.on().toString());
        }
    }

    private static Map<DayOfWeek, List<WorkingHours>> ordered(
            Map<DayOfWeek, List<WorkingHours>> week) {
        var ordered = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        week.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                ordered.put(day, DayHours.inOrder(hours));
            }
        });
        if (ordered.isEmpty()) {
            throw Refused.because("clock.refused.no-hours");
        }
        return Collections.unmodifiableMap(ordered);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that
                && zone.equals(that.zone)
                && week.equals(that.week)
                && specialDays.equals(that.specialDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, specialDays);
    }

    @Override
    public String toString() {
        return "WorkingCalendar[" + zone + ", " + week + ", " + specialDays + "]";
    }
}
