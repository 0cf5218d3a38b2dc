package org.heed.promise.web;

import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Host;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.promise.Feeds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** My promises in my calendar: on which calendar I work, and links for calendar programs. */
@Controller
@RequestMapping("/promises/calendar")
class DiaryController {

    private final Feeds feeds;
    private final CalendarLists calendars;
    private final Host host;

    DiaryController(Feeds feeds, CalendarLists calendars, Host host) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.host = host;
    }

    @GetMapping
    ModelAndView show(Me me, Form form) {
        return shown(me, "", form);
    }

    @PostMapping
    ModelAndView choose(Me me, Form form) {
        var calendar = form.number("calendar").map(CalendarId::new);
        return form.attempt(
                () -> {
                    feeds.choose(me, calendar);
                    return Pages.go("/promises/calendar", Notice.of("promise.diary.chosen"));
                },
                () -> shown(me, "", form));
    }

    /** Answers with the page itself: a redirect would have to keep the secret somewhere. */
    @PostMapping("/links")
    ModelAndView make(Me me, Form form) {
        return form.attempt(
                () -> {
                    var secret = feeds.make(me, form.checked("words"));
                    var answer = shown(me, host.address() + "/feeds/" + secret + ".ics", form);
                    answer.setStatus(HttpStatus.CREATED);
                    return answer;
                },
                () -> shown(me, "", form));
    }

    @PostMapping("/links/{id}/revocation")
    ModelAndView revoke(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    feeds.revoke(me, id);
                    return Pages.go("/promises/calendar", Notice.of("promise.diary.revoked"));
                },
                () -> shown(me, "", form));
    }

    private ModelAndView shown(Me me, String made, Form form) {
        var all =
                calendars.list(me).stream()
                        .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                        .toList();
        var mine = feeds.myCalendar(me).map(it -> Long.toString(it.value())).orElse("");
        return Pages.show(
                "promise/diary", new PromisePages.Diary(all, mine, feeds.list(me), made, form));
    }
}
