package org.heed.history;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From when on a zone is how far from UTC, as a calendar file says: once, or every year on a
 * certain Sunday. Other repetitions count once.
 */
final class ZoneRule {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern MONTH = Pattern.compile("BYMONTH=(\\d{1,2})(;|$)");
    private static final Pattern WEEKDAY =
            Pattern.compile("BYDAY=([+-]?\\d)(MO|TU|WE|TH|FR|SA|SU)(;|$)");

    private String start = "";
    private String to = "";
    private String rule = "";

    void put(String property, String value) {
        switch (property) {
            case "DTSTART" -> start = value;
            case "TZOFFSETTO" -> to = value;
            case "RRULE" -> rule = value;
            default -> {}
        }
    }

    /** How far from UTC a local time is; none when no rule can be read. */
    static @Nullable ZoneOffset offset(List<ZoneRule> rules, LocalDateTime local) {
        LocalDateTime latest = null;
        ZoneRule in = null;
        for (var each : rules) {
            var since = each.since(local);
            if (since != null && (latest == null || since.isAfter(latest))) {
                latest = since;
                in = each;
            }
        }
        return in == null ? null : in.offset();
    }

    private @Nullable ZoneOffset offset() {
        try {
            return ZoneOffset.of(to);
        } catch (DateTimeException notAnOffset) {
            return null;
        }
    }

    /** When it began to hold last before that time; none when it never did. */
    private @Nullable LocalDateTime since(LocalDateTime local) {
        try {
            var first = LocalDateTime.parse(start.replace("Z", ""), TIME);
            if (first.isAfter(local)) {
                return null;
            }
            var month = MONTH.matcher(rule);
            var weekday = WEEKDAY.matcher(rule);
            if (!month.find() || !weekday.find()) {
                return first;
            }
            var day =
                    Arrays.stream(DayOfWeek.values())
                            .filter(it -> it.name().startsWith(weekday.group(2)))
                            .findFirst()
                            .orElseThrow();
            int which = Integer.parseInt(weekday.group(1));
            var inMonth = first.withDayOfMonth(1).withMonth(Integer.parseInt(month.group(1)));
            var near =
                    inMonth.withYear(local.getYear())
                            .with(TemporalAdjusters.dayOfWeekInMonth(which, day));
            var began = near.isAfter(local) ? yearBefore(inMonth, local, which, day) : near;
            return began.isBefore(first) ? first : began;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static LocalDateTime yearBefore(
            LocalDateTime inMonth, LocalDateTime local, int which, DayOfWeek day) {
        return inMonth.withYear(local.getYear() - 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }
}
