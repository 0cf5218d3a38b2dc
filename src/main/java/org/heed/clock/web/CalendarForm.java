package org.heed.clock.web;

import org.heed.clock.BuiltInCalendar;
import org.heed.clock.CalendarCard;
import org.heed.clock.CalendarText;
import org.heed.clock.SpecialDay;
import org.heed.clock.WorkingCalendar;
import org.heed.clock.WorkingHours;
import org.heed.clock.web.ClockPages.CalendarEdit;
import org.heed.clock.web.ClockPages.DayView;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** A working calendar as a form: reads it, and fills it in. */
final class CalendarForm {

    private static final int LONGEST = 20_000;

    private CalendarForm() {}

    /** The calendar that was written; notes at each field what cannot be read, and then refuses. */
    static WorkingCalendar read(Form form) {
        var zone =
                noting(form, "zone", () -> WorkingCalendar.zoneCalled(form.required("zone", 60)));
        Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var name = word(day);
            var hours = noting(form, name, () -> CalendarText.hours(form.optional(name, 200)));
            week.put(day, hours == null ? List.of() : hours);
        }
        var ordinary =
                week.values().stream().filter(it -> !it.isEmpty()).findFirst().orElse(List.of());
        var holidays = days(form, "holidays", CalendarText::holidays);
        var makeUps = days(form, "make-ups", text -> CalendarText.makeUps(text, ordinary));
        var closures = days(form, "closures", CalendarText::closures);
        form.done();
        try {
            return new WorkingCalendar(
                    Objects.requireNonNull(zone),
                    week,
                    CalendarText.together(holidays, makeUps, closures));
        } catch (Refused refused) {
            var atDays = refused.reasons().getFirst().key().equals("clock.refused.day-twice");
            throw refused.at(atDays ? "make-ups" : "monday");
        }
    }

    private static List<SpecialDay> days(
            Form form, String name, Function<String, List<SpecialDay>> read) {
        var days = noting(form, name, () -> read.apply(form.optional(name, LONGEST)));
        return days == null ? List.of() : days;
    }

    private static <T> @Nullable T noting(Form form, String name, Supplier<T> read) {
        try {
            return read.get();
        } catch (Refused refused) {
            refused.at(name).reasons().forEach(form::refuse);
            return null;
        }
    }

    static CalendarEdit empty(Form form, ZoneId zone) {
        var week =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new DayView(word(day), day.getValue() > 5 ? "" : "09:00-18:00"))
                        .toList();
        return new CalendarEdit(form, null, 0, false, "", zone.getId(), week, "", "", "");
    }

    static CalendarEdit of(Form form, CalendarCard card) {
        var line = card.line();
        return of(
                form,
                line.id().value(),
                line.version(),
                line.standard(),
                line.name(),
                card.content());
    }

    /** A new one, filled in with one that comes with Heed. */
    static CalendarEdit of(Form form, BuiltInCalendar builtIn, String name) {
        return of(form, null, 0, false, name, builtIn.content());
    }

    private static CalendarEdit of(
            Form form,
            @Nullable Long id,
            int version,
            boolean standard,
            String name,
            WorkingCalendar content) {
        var days = content.specialDays();
        var week =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new DayView(word(day), written(content, day)))
                        .toList();
        return new CalendarEdit(
                form,
                id,
                version,
                standard,
                name,
                content.zone().getId(),
                week,
                CalendarText.write(days, SpecialDay.Holiday.class),
                CalendarText.write(days, SpecialDay.MakeUp.class),
                CalendarText.write(days, SpecialDay.Closure.class));
    }

    private static String written(WorkingCalendar content, DayOfWeek day) {
        return CalendarText.write(content.week().getOrDefault(day, List.of()));
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
