package org.heed.clock;

import net.fortuna.ical4j.model.Recur;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One event of an iCalendar file, by the texts of its properties.
 *
 * @param name at most 80 characters
 */
record HolidayEvent(String name, Map<String, String> values) {

    private static final int LONGEST_SPAN = 31;
    private static final int MOST_REPETITIONS = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Pattern RULE =
            Pattern.compile(
                    "(?:(?:FREQ|UNTIL|COUNT|INTERVAL|BYMONTH|BYMONTHDAY|BYDAY|BYSETPOS|WKST)"
                            + "=[A-Z0-9,+-]{1,60};?){1,9}");

    /** The days it names within these, both included; in order. */
    List<LocalDate> days(LocalDate from, LocalDate until) throws NotTaken {
        if (values.getOrDefault("STATUS", "").equalsIgnoreCase("CANCELLED")) {
            throw new NotTaken("cancelled");
        }
        var first = day("DTSTART");
        var length =
                values.containsKey("DTEND") ? day("DTEND").toEpochDay() - first.toEpochDay() : 1;
        if (length < 0 || length > LONGEST_SPAN || first.isBefore(EARLIEST)) {
            throw new NotTaken("too-long");
        }
        var excepted = excepted();
        var days = new ArrayList<LocalDate>();
        for (var start : starts(first, from.minusDays(LONGEST_SPAN), until)) {
            for (var day = start; day.isBefore(start.plusDays(Math.max(1, length))); ) {
                if (!excepted.contains(start) && !day.isBefore(from) && !day.isAfter(until)) {
                    days.add(day);
                }
                day = day.plusDays(1);
            }
        }
        return days;
    }

    private List<LocalDate> starts(LocalDate first, LocalDate from, LocalDate until)
            throws NotTaken {
        var rule = values.get("RRULE");
        if (rule == null) {
            return List.of(first);
        }
        // A day a week is a day off of the week, not a holiday; anything faster is a trap.
        var written = rule.toUpperCase(Locale.ROOT).replaceAll("(UNTIL=\\d{8})T\\d{6}Z?", "$1");
        if (!RULE.matcher(written).matches() || !written.matches(".*FREQ=(YEARLY|MONTHLY).*")) {
            throw new NotTaken("repeats");
        }
        try {
            return new Recur<LocalDate>(written).getDates(first, from, until, MOST_REPETITIONS);
        } catch (IllegalArgumentException | DateTimeException notARule) {
            throw new NotTaken("repeats");
        }
    }

    private Set<LocalDate> excepted() throws NotTaken {
        var days = new HashSet<LocalDate>();
        for (var text : values.getOrDefault("EXDATE", "").split(",", -1)) {
            if (!text.isEmpty()) {
                days.add(day(text.substring(0, Math.min(8, text.length())), "unreadable"));
            }
        }
        return days;
    }

    private LocalDate day(String property) throws NotTaken {
        var text = values.getOrDefault(property, "");
        return day(text, text.contains("T") ? "has-time" : "unreadable");
    }

    private static LocalDate day(String text, String why) throws NotTaken {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            }
        } catch (DateTimeException noSuchDay) {
            throw new NotTaken("unreadable");
        }
        throw new NotTaken(why);
    }

    /** An event while its properties come in. */
    static final class Draft {

        private static final Set<String> KEPT =
                Set.of("SUMMARY", "DTSTART", "DTEND", "RRULE", "EXDATE", "STATUS");

        private final Map<String, String> values = new HashMap<>();

        void put(String property, @Nullable String value) {
            if (KEPT.contains(property) && value != null) {
                // Several lines of exceptions are one list.
                values.merge(
                        property,
                        value.length() > 2_000 ? value.substring(0, 2_000) : value.strip(),
                        (one, more) -> property.equals("EXDATE") ? one + "," + more : one);
            }
        }

        HolidayEvent event() {
            var plain =
                    values.getOrDefault("SUMMARY", "")
                            .replaceAll("\\\\[nN]", " ")
                            .replaceAll("\\\\(.)", "$1")
                            .replaceAll("[\\p{Cntrl}\\s]+", " ")
                            .strip();
            var letters = plain.codePoints().limit(80).toArray();
            var name = letters.length == 0 ? "–" : new String(letters, 0, letters.length);
            return new HolidayEvent(name, Map.copyOf(values));
        }
    }

    /** An event that is no holiday, with the reason. */
    static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        private final String why;

        NotTaken(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
