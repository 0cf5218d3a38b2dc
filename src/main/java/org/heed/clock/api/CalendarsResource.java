package org.heed.clock.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLine;
import org.heed.clock.CalendarLists;
import org.heed.clock.Calendars;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/calendars}. */
@RestController
class CalendarsResource {

    private static final String PATH = "/api/v1/calendars";

    private final Calendars calendars;
    private final CalendarLists lists;
    private final Api api;

    CalendarsResource(Calendars calendars, CalendarLists lists, Api api) {
        this.calendars = calendars;
        this.lists = lists;
        this.api = api;
    }

    /** All calendars by name, without their content; there are never many. */
    @GetMapping(PATH)
    Slice<CalendarLineJson> list(Me me) {
        return new Slice<>(lists.list(me).stream().map(CalendarLineJson::of).toList(), null);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<CalendarJson> show(Me me, @PathVariable long id) {
        var card = lists.get(me, new CalendarId(id));
        return Api.shown(card.line().version(), CalendarJson.of(card));
    }

    @PostMapping(PATH)
    ResponseEntity<String> create(
            Me me, @RequestBody CalendarInput input, HttpServletRequest http) {
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var id = calendars.add(me, input.requiredName(), input.content());
                    var card = lists.get(me, id);
                    return new Api.Made(PATH + "/" + id.value(), 1, CalendarJson.of(card));
                });
    }

    /** Makes the next version of the whole calendar. */
    @PutMapping(PATH + "/{id}")
    ResponseEntity<CalendarJson> update(
            Me me,
            @PathVariable long id,
            @RequestBody CalendarInput input,
            HttpServletRequest http) {
        int version = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    var calendar = new CalendarId(id);
                    calendars.revise(me, calendar, version, input.requiredName(), input.content());
                    return show(me, id);
                });
    }

    /** New clocks run on this calendar from now on. */
    @PutMapping(PATH + "/{id}/standard")
    ResponseEntity<CalendarJson> makeStandard(Me me, @PathVariable long id) {
        calendars.makeStandard(me, new CalendarId(id));
        return show(me, id);
    }

    record CalendarLineJson(long id, String name, int version, boolean standard, String zone) {

        static CalendarLineJson of(CalendarLine line) {
            return new CalendarLineJson(
                    line.id().value(),
                    line.name(),
                    line.version(),
                    line.standard(),
                    line.zone().getId());
        }
    }
}
