package org.heed.clock.web;

import org.heed.clock.BuiltInCalendars;
import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.clock.Calendars;
import org.heed.clock.web.ClockPages.BuiltInRow;
import org.heed.clock.web.ClockPages.CalendarRow;
import org.heed.clock.web.ClockPages.CalendarsPage;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Host;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Working calendars: everybody reads the list, administrators edit. */
@Controller
class CalendarsController {

    private static final String PATH = "/settings/calendars";

    private final Calendars calendars;
    private final CalendarLists lists;
    private final BuiltInCalendars builtIn;
    private final Words words;
    private final Host host;

    CalendarsController(
            Calendars calendars,
            CalendarLists lists,
            BuiltInCalendars builtIn,
            Words words,
            Host host) {
        this.calendars = calendars;
        this.lists = lists;
        this.builtIn = builtIn;
        this.words = words;
        this.host = host;
    }

    @GetMapping(PATH)
    ModelAndView list(Me me) {
        var rows =
                lists.list(me).stream()
                        .map(it ->
                                new CalendarRow(
                                        it.id().value(),
                                        it.name(),
                                        it.zone().getId(),
                                        it.standard(),
                                        it.provisional()))
                        .toList();
        var ready =
                builtIn.list().stream()
                        .map(it -> new BuiltInRow(it.code(), it.provisional()))
                        .toList();
        return Pages.show("clock/calendars", new CalendarsPage(rows, ready, me.administrator()));
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin(Me me, @RequestParam(defaultValue = "") String from, Form form) {
        requireAdministrator(me);
        var filled =
                from.isEmpty()
                        ? CalendarForm.empty(form, host.zone())
                        : CalendarForm.of(
                                form,
                                builtIn.get(from),
                                words.say(me.language(), "clock.built-in." + from));
        return Pages.show("clock/calendar", filled);
    }

    @PostMapping(PATH)
    ModelAndView create(Me me, Form form) {
        requireAdministrator(me);
        return form.attempt(
                () -> {
                    calendars.add(me, form.required("name", 80), CalendarForm.read(form));
                    return Pages.go(PATH, Notice.of("clock.calendar.saved"));
                },
                () -> begin(me, "", form));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView edit(Me me, @PathVariable long id, Form form) {
        requireAdministrator(me);
        return Pages.show(
                "clock/calendar", CalendarForm.of(form, lists.get(me, new CalendarId(id))));
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView update(Me me, @PathVariable long id, Form form) {
        requireAdministrator(me);
        return form.attempt(
                () -> {
                    var name = form.required("name", 80);
                    var content = CalendarForm.read(form);
                    calendars.revise(me, new CalendarId(id), form.version(), name, content);
                    return Pages.go(PATH, Notice.of("clock.calendar.saved"));
                },
                () -> edit(me, id, form));
    }

    @PostMapping(PATH + "/{id}/standard")
    ModelAndView makeStandard(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    calendars.makeStandard(me, new CalendarId(id));
                    return Pages.go(PATH, Notice.of("clock.calendar.now-standard"));
                },
                () -> list(me));
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
