package org.heed.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Calendars nobody would think of, around one date, always the same for the same seed. */
final class RandomCalendars {

    private static final List<String> ZONES =
            List.of(
                    "UTC",
                    "Asia/Shanghai",
                    "Europe/Berlin",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "America/St_Johns",
                    "America/Havana",
                    "Asia/Kathmandu",
                    "Africa/Cairo",
                    "Pacific/Apia");

    private final Random random;

    RandomCalendars(long seed) {
        this.random = new Random(seed);
    }

    /** A date near which, in many of the zones, the clocks change. */
    LocalDate somewhere() {
        return switch (random.nextInt(5)) {
            case 0 -> LocalDate.of(2026, 3, 29).plusDays(random.nextInt(-22, 4));
            case 1 -> LocalDate.of(2026, 10, 25).plusDays(random.nextInt(-3, 9));
            case 2 -> LocalDate.of(2011, 12, 30).plusDays(random.nextInt(-4, 4));
            case 3 -> LocalDate.of(2010, 11, 7).plusDays(random.nextInt(-4, 4));
            default -> LocalDate.of(2028, 2, 29).plusDays(random.nextInt(-400, 400));
        };
    }

    WorkingCalendar around(LocalDate date) {
        var week = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, random.nextInt(4) == 0 ? List.of() : hours());
        }
        week.put(DayOfWeek.of(1 + random.nextInt(7)), hours());
        var special = new ArrayList<SpecialDay>();
        var said = new HashSet<LocalDate>();
        for (var left = random.nextInt(8); left > 0; left--) {
            special.add(special(date.plusDays(random.nextInt(-3, 14)), said));
        }
        return new WorkingCalendar(ZoneId.of(pick(ZONES)), week, special);
    }

    Instant moment(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(2 * 24 * 60));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    private SpecialDay special(LocalDate on, HashSet<LocalDate> said) {
        if (!said.add(on) || random.nextInt(3) == 0) {
            return new SpecialDay.Closure(
                    on,
                    "closed " + random.nextInt(),
                    random.nextBoolean() ? hours() : List.of(WorkingHours.ALL_DAY));
        } else if (random.nextBoolean()) {
            return new SpecialDay.Holiday(on, "holiday");
        } else {
            return new SpecialDay.MakeUp(on, "make-up", hours());
        }
    }

    /** One to three stretches, some of them beginning or ending at midnight. */
    private List<WorkingHours> hours() {
        var edges = new TreeSet<Integer>();
        while (edges.size() < 2 * (1 + random.nextInt(3)) || edges.size() % 2 == 1) {
            edges.add(edge());
        }
        var sorted = List.copyOf(edges);
        var hours = new ArrayList<WorkingHours>();
        for (var index = 0; index < sorted.size(); index += 2) {
            hours.add(WorkingHours.ofMinutes(sorted.get(index), sorted.get(index + 1)));
        }
        return hours;
    }

    /** Often midnight, often in the small hours in which clocks change. */
    private int edge() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(2) * 1440;
            case 1, 2 -> random.nextInt(13) * 15;
            default -> random.nextInt(1441);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
