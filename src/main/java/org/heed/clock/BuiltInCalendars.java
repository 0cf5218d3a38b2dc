package org.heed.clock;

import org.heed.kernel.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The calendars that come with Heed: this year's and next year's public holidays, as text files
 * that anybody can correct. Each file says its source; what nobody had published is marked. Adding
 * one makes it the organisation's own, and no later version of Heed changes it.
 */
@Component
public class BuiltInCalendars {

    private static final List<String> CODES = List.of("cn", "tw", "hk", "gb", "us", "de");

    private final Map<String, BuiltInCalendar> calendars;

    BuiltInCalendars() {
        var read = new LinkedHashMap<String, BuiltInCalendar>();
        CODES.forEach(code -> read.put(code, read(code)));
        this.calendars = read;
    }

    /** All of them, always in the same order. */
    public List<BuiltInCalendar> list() {
        return List.copyOf(calendars.values());
    }

    public BuiltInCalendar get(String code) {
        var found = calendars.get(code);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private static BuiltInCalendar read(String code) {
        try (var file = new ClassPathResource("calendars/" + code + ".txt").getInputStream()) {
            return parse(code, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static BuiltInCalendar parse(String code, String text) {
        var zone = ZoneId.of("UTC");
        var week = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        var days = new ArrayList<SpecialDay>();
        for (var line : text.lines().filter(it -> !it.startsWith("#")).toList()) {
            var space = line.indexOf(' ');
            var rest = line.substring(space + 1);
            switch (line.substring(0, space)) {
                case "zone" -> zone = ZoneId.of(rest);
                case "week" -> week.putAll(week(rest));
                case "holiday" -> days.addAll(CalendarText.holidays(rest));
                case "make-up" ->
                        days.addAll(
                                CalendarText.makeUps(
                                        rest, week.getOrDefault(DayOfWeek.MONDAY, List.of())));
                default -> throw new IllegalStateException(code + ": " + line);
            }
        }
        var provisional = days.stream().filter(SpecialDay::provisional).count();
        return new BuiltInCalendar(code, new WorkingCalendar(zone, week, days), provisional);
    }

    /** {@code monday..friday 09:00-12:00, 13:00-18:00}. */
    private static Map<DayOfWeek, List<WorkingHours>> week(String text) {
        var parts = text.split("\\.\\.| ", 3);
        var week = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        var last = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
        var first = DayOfWeek.valueOf(parts[0].toUpperCase(Locale.ROOT));
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
                week.put(day, CalendarText.hours(parts[2]));
            }
        }
        return week;
    }
}
