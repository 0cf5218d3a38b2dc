package org.heed.clock;

import org.heed.kernel.Refused;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar as lines that can be typed, pasted and read again: {@code 2026-10-01..2026-10-07
 * National Day}, {@code 2026-09-20 09:00-12:00, 13:00-18:00 Make-up day}. Dates are read as people
 * write them, year first: {@code 2026/9/20}, {@code 2026年9月20日}. A question mark before the name of
 * a holiday says that nobody has published it yet.
 */
public final class CalendarText {

    private static final int LONGEST_SPAN = 62;
    private static final Pattern BREAK = Pattern.compile("[\\s,，、;；]+");
    private static final String DAY = "(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2})日?";
    private static final Pattern LINE =
            Pattern.compile(
                    DAY
                            + "(?:(?:\\.\\.|\\s*[–—~〜～至]\\s*|\\s+-\\s+)"
                            + DAY
                            + ")?((?:[\\s,，、]+\\d{1,2}[:：]\\d{2}\\s*[-–—~〜～至]\\s*\\d{1,2}[:：]\\d{2})*)"
                            + "\\s+(?:(\\?)\\s+)?(\\S.{0,79})");

    private CalendarText() {}

    /** Hours of one day, separated by commas or spaces; refuses with the part it cannot read. */
    public static List<WorkingHours> hours(String text) {
        var joined = text.replaceAll("\\s*([-–—~〜～至])\\s*", "$1").strip();
        return joined.isEmpty()
                ? List.of()
                : BREAK.splitAsStream(joined).map(WorkingHours::parse).toList();
    }

    public static String write(List<WorkingHours> hours) {
        return hours.stream().map(WorkingHours::text).collect(Collectors.joining(", "));
    }

    public static List<SpecialDay> holidays(String text) {
        return read(
                text, line -> new SpecialDay.Holiday(line.on(), line.name(), line.unpublished()));
    }

    /** Lines without hours are worked like an ordinary day. */
    public static List<SpecialDay> makeUps(String text, List<WorkingHours> ordinary) {
        return read(
                text,
                line ->
                        new SpecialDay.MakeUp(
                                line.on(),
                                line.name(),
                                line.hours().isEmpty() ? ordinary : line.hours()));
    }

    /** Lines without hours are closed all day. */
    public static List<SpecialDay> closures(String text) {
        return read(
                text,
                line ->
                        new SpecialDay.Closure(
                                line.on(),
                                line.name(),
                                line.hours().isEmpty()
                                        ? List.of(WorkingHours.ALL_DAY)
                                        : line.hours()));
    }

    private static List<SpecialDay> read(String text, Function<Line, SpecialDay> day) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(CalendarText::days)
                .map(day)
                .toList();
    }

    private static Stream<Line> days(String line) {
        var found = LINE.matcher(line.replace('\u3000', ' '));
        if (!found.matches()) {
            throw unreadable(line);
        }
        try {
            var first = day(found.group(1));
            var last = found.group(2) == null ? first : day(found.group(2));
            if (last.isBefore(first) || first.plusDays(LONGEST_SPAN).isBefore(last)) {
                throw unreadable(line);
            }
            var hours = hours(found.group(3).replaceFirst("^[\\s,，、]+", ""));
            var unpublished = found.group(4) != null;
            var name = found.group(5).strip();
            return first.datesUntil(last.plusDays(1))
                    .map(on -> new Line(on, hours, name, unpublished));
        } catch (DateTimeException noSuchDay) {
            throw unreadable(line);
        }
    }

    /** Year, month and day in this order, with whatever the writer is used to between them. */
    private static LocalDate day(String written) {
        var parts = written.split("\\D");
        return LocalDate.of(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static Refused unreadable(String line) {
        var shown = line.length() > 60 ? line.substring(0, 60) + "…" : line;
        return Refused.because("clock.refused.day-line", "line", shown);
    }

    /** The days of one type, a span of equal neighbours on one line. */
    public static String write(List<SpecialDay> days, Class<? extends SpecialDay> type) {
        var lines = new ArrayList<String>();
        var of = days.stream().filter(type::isInstance).toList();
        for (int index = 0; index < of.size(); ) {
            var first = of.get(index);
            int next = index + 1;
            while (next < of.size() && continues(of.get(next - 1), of.get(next))) {
                next++;
            }
            var last = of.get(next - 1);
            var span = first == last ? "" : ".." + last.on();
            lines.add(first.on() + span + " " + hoursOf(first) + first.name());
            index = next;
        }
        return String.join("\n", lines);
    }

    private static boolean continues(SpecialDay before, SpecialDay day) {
        return before.on().plusDays(1).equals(day.on())
                && before.name().equals(day.name())
                && hoursOf(before).equals(hoursOf(day));
    }

    private static String hoursOf(SpecialDay day) {
        return switch (day) {
            case SpecialDay.Holiday holiday -> holiday.provisional() ? "? " : "";
            case SpecialDay.MakeUp makeUp -> write(makeUp.hours()) + " ";
            case SpecialDay.Closure closure ->
                    closure.hours().equals(List.of(WorkingHours.ALL_DAY))
                            ? ""
                            : write(closure.hours()) + " ";
        };
    }

    /** All lists as one, in the order given. */
    @SafeVarargs
    public static List<SpecialDay> together(List<SpecialDay>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }

    private record Line(LocalDate on, List<WorkingHours> hours, String name, boolean unpublished) {}
}
