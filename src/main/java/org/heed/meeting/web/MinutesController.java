package org.heed.meeting.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.meeting.AttendeeId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Minutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The minutes: written, sent, confirmed. */
@Controller("meetingMinutesController")
class MinutesController {

    private final Minutes minutes;
    private final MeetingLists lists;
    private final Rooms rooms;

    MinutesController(Minutes minutes, MeetingLists lists, Rooms rooms) {
        this.minutes = minutes;
        this.lists = lists;
        this.rooms = rooms;
    }

    @GetMapping(Numbers.MEETING + "/minutes")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var whole = lists.get(me, Numbers.id(number));
        var card = whole.card();
        var text =
                whole.newestMinutes()
                        .map(it -> it.text())
                        .orElseGet(() -> minutes.draft(me, card.id()));
        return Pages.show(
                "meeting/sheet",
                new MeetingPages.Sheet(
                        card,
                        "minutes",
                        card.url() + "/minutes",
                        List.of(
                                MeetingPages.Field.of("text", "tall", true, text)
                                        .in(card.language().tag())),
                        null,
                        null,
                        form));
    }

    @PostMapping(Numbers.MEETING + "/minutes")
    ModelAndView send(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    var language = lists.card(me, id).language();
                    var by = minutes.send(me, id, form.text("text"), language);
                    return Pages.go(
                            id.url(),
                            Notice.of("meeting.said.minutes", Map.of("day", by.toString())));
                },
                () -> draft(me, number, form));
    }

    @PostMapping(Numbers.MEETING + "/attendees/{attendee}/confirmation")
    ModelAndView confirm(
            Me me, @PathVariable String number, @PathVariable long attendee, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    minutes.confirm(me, id, new AttendeeId(attendee));
                    return Pages.go(id.url(), Notice.of("meeting.said.confirmed"));
                },
                () -> rooms.show(me, id, null, form));
    }
}
