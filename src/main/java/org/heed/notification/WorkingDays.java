package org.heed.notification;

import org.heed.clock.CalendarLists;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Knows on which days the house works, by its standard calendar. */
@Component
class WorkingDays {

    private static final int LONGEST_HOLIDAY = 60;

    private final CalendarLists calendars;

    WorkingDays(CalendarLists calendars) {
        this.calendars = calendars;
    }

    /** Reads the calendar once, for as many days as are asked. */
    Predicate<LocalDate> now() {
        var calendar = calendars.newest(null).content();
        return day -> !calendar.hoursOn(day).isEmpty();
    }

    LocalDate after(LocalDate day) {
        var working = now();
        return day.plusDays(1)
                .datesUntil(day.plusDays(LONGEST_HOLIDAY))
                .filter(working)
                .findFirst()
                .orElse(day.plusDays(1));
    }
}
