package org.heed.clock.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.clock.HolidayPreview;
import org.heed.clock.Holidays;
import org.heed.clock.SpecialDay;
import org.heed.identity.Me;
import org.heed.kernel.web.Api;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Holidays from an iCalendar file, sent as {@code text/calendar} in UTF-8. */
@RestController
class HolidaysResource {

    private static final String PATH = "/api/v1/calendars/{id}/holidays";

    private final Holidays holidays;
    private final CalendarLists lists;

    HolidaysResource(Holidays holidays, CalendarLists lists) {
        this.holidays = holidays;
        this.lists = lists;
    }

    /** What the file would bring, for this year and the next two; changes nothing. */
    @PostMapping(PATH + "/preview")
    ResponseEntity<PreviewJson> preview(Me me, @PathVariable long id, HttpServletRequest http) {
        var calendar = new CalendarId(id);
        var preview = holidays.preview(me, calendar, body(http));
        return Api.shown(lists.get(me, calendar).line().version(), PreviewJson.of(preview));
    }

    /** Adopts what the preview calls new, as the next version of the calendar. */
    @PostMapping(PATH)
    ResponseEntity<CalendarJson> adopt(Me me, @PathVariable long id, HttpServletRequest http) {
        int version = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    var calendar = new CalendarId(id);
                    var fresh = holidays.preview(me, calendar, body(http)).fresh();
                    holidays.adopt(me, calendar, version, List.<SpecialDay>copyOf(fresh));
                    var card = lists.get(me, calendar);
                    return Api.shown(card.line().version(), CalendarJson.of(card));
                });
    }

    private static byte[] body(HttpServletRequest http) {
        try {
            return http.getInputStream().readNBytes(Holidays.LARGEST + 1);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** {@code worked} are make-up days of the calendar and are not taken; {@code left} no days. */
    record PreviewJson(
            List<DayJson> fresh, List<DayJson> known, List<DayJson> worked, List<LeftJson> left) {

        static PreviewJson of(HolidayPreview it) {
            return new PreviewJson(
                    days(it.fresh()),
                    days(it.known()),
                    days(it.worked()),
                    it.left().stream().map(one -> new LeftJson(one.name(), one.why())).toList());
        }

        private static List<DayJson> days(List<SpecialDay.Holiday> days) {
            return days.stream().map(day -> new DayJson(day.on(), day.name())).toList();
        }
    }

    record DayJson(LocalDate on, String name) {}

    record LeftJson(String name, String why) {}
}
