package org.heed.clock.api;

import org.heed.clock.CalendarCard;
import org.heed.clock.SpecialDay;
import org.heed.clock.WorkingHours;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A working calendar as programs read it; hours are {@code 09:00-12:00}, weekdays in English. */
record CalendarJson(
        long id,
        String name,
        int version,
        boolean standard,
        String zone,
        Map<String, List<String>> week,
        List<DayJson> days) {

    static CalendarJson of(CalendarCard card) {
        var week = new LinkedHashMap<String, List<String>>();
        card.content()
                .week()
                .forEach((day, hours) ->
                        week.put(day.name().toLowerCase(Locale.ROOT), texts(hours)));
        return new CalendarJson(
                card.line().id().value(),
                card.line().name(),
                card.line().version(),
                card.line().standard(),
                card.content().zone().getId(),
                week,
                card.content().specialDays().stream().map(DayJson::of).toList());
    }

    private static List<String> texts(List<WorkingHours> hours) {
        return hours.stream().map(WorkingHours::text).toList();
    }

    /**
     * A day on which the week does not hold: {@code holiday}, {@code make-up} or {@code closure}.
     */
    record DayJson(
            LocalDate on, String kind, String name, List<String> hours, boolean provisional) {

        static DayJson of(SpecialDay day) {
            return switch (day) {
                case SpecialDay.Holiday it ->
                        new DayJson(it.on(), "holiday", it.name(), List.of(), it.provisional());
                case SpecialDay.MakeUp it ->
                        new DayJson(it.on(), "make-up", it.name(), texts(it.hours()), false);
                case SpecialDay.Closure it ->
                        new DayJson(it.on(), "closure", it.name(), texts(it.hours()), false);
            };
        }
    }
}
