package org.heed.clock.api;

import org.heed.clock.SpecialDay;
import org.heed.clock.WorkingCalendar;
import org.heed.clock.WorkingHours;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A working calendar as programs write it; what is missing is refused where it is missing. */
record CalendarInput(
        @Nullable String name,
        @Nullable String zone,
        @Nullable Map<String, List<String>> week,
        @Nullable List<@Nullable DayInput> days) {

    String requiredName() {
        return required(name, "name");
    }

    WorkingCalendar content() {
        var where = WorkingCalendar.zoneCalled(required(zone, "zone"));
        var hours = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        required(week, "week")
                .forEach((day, texts) -> hours.put(weekday(day), hours("week." + day, texts)));
        var special = new ArrayList<SpecialDay>();
        for (var day : days == null ? List.<@Nullable DayInput>of() : days) {
            special.add(at("days." + special.size(), required(day, "days." + special.size())::day));
        }
        return at("week", () -> new WorkingCalendar(where, hours, special));
    }

    private static DayOfWeek weekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () -> Refused.because("kernel.refused.not-a-choice").at("week." + text));
    }

    private static List<WorkingHours> hours(String place, @Nullable List<String> texts) {
        return at(place, () -> hours(texts));
    }

    private static List<WorkingHours> hours(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : // A null among them reads "null", and is refused as such.
                texts.stream().map(String::valueOf).map(WorkingHours::parse).toList();
    }

    private static <T> T required(@Nullable T value, String place) {
        if (value == null) {
            throw Refused.because("kernel.refused.missing").at(place);
        }
        return value;
    }

    /** What is refused without a place is refused at this one. */
    private static <T> T at(String place, Supplier<T> read) {
        try {
            return read.get();
        } catch (Refused refused) {
            throw refused.reasons().getFirst().at() == null ? refused.at(place) : refused;
        }
    }

    /** A day on which the week does not hold; hours are asked for on a make-up day only. */
    record DayInput(
            @Nullable LocalDate on,
            @Nullable String kind,
            @Nullable String name,
            @Nullable List<String> hours,
            @Nullable Boolean provisional) {

        SpecialDay day() {
            if (on == null
                    || kind == null
                    || name == null
                    || name.isBlank()
                    || name.length() > 80) {
                throw Refused.because("clock.refused.day-incomplete", "max", 80);
            }
            var spans = CalendarInput.hours(hours);
            return switch (kind) {
                case "holiday" ->
                        new SpecialDay.Holiday(on, name, Boolean.TRUE.equals(provisional));
                case "make-up" -> new SpecialDay.MakeUp(on, name, spans);
                case "closure" ->
                        new SpecialDay.Closure(
                                on, name, spans.isEmpty() ? List.of(WorkingHours.ALL_DAY) : spans);
                default -> throw Refused.because("kernel.refused.not-a-choice");
            };
        }
    }
}
