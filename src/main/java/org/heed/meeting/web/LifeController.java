package org.heed.meeting.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.meeting.AttendeeId;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Meetings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Inviting, beginning, ending, cancelling. */
@Controller("meetingLifeController")
class LifeController {

    private final Meetings meetings;
    private final MeetingLists lists;
    private final Rooms rooms;

    LifeController(Meetings meetings, MeetingLists lists, Rooms rooms) {
        this.meetings = meetings;
        this.lists = lists;
        this.rooms = rooms;
    }

    @PostMapping(Numbers.MEETING + "/invitation")
    ModelAndView invite(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return act(me, id, form, "invited", () -> meetings.invite(me, id));
    }

    @PostMapping(Numbers.MEETING + "/beginning")
    ModelAndView start(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return act(me, id, form, "started", () -> meetings.start(me, id));
    }

    @PostMapping(Numbers.MEETING + "/ending")
    ModelAndView end(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return act(me, id, form, "held", () -> meetings.end(me, id, came(form)));
    }

    private static List<AttendeeId> came(Form form) {
        return form.texts("came").stream()
                .filter(it -> it.matches("[0-9]{1,18}"))
                .map(it -> new AttendeeId(Long.parseLong(it)))
                .toList();
    }

    @PostMapping(Numbers.MEETING + "/series-ending")
    ModelAndView endSeries(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return act(me, id, form, "series-ended", () -> meetings.endSeries(me, id));
    }

    private ModelAndView act(Me me, MeetingId id, Form form, String said, Runnable verb) {
        return form.attempt(
                () -> {
                    verb.run();
                    return Pages.go(id.url(), Notice.of("meeting.said." + said));
                },
                () -> rooms.show(me, id, null, form));
    }

    @GetMapping(Numbers.MEETING + "/cancellation")
    ModelAndView cancelling(Me me, @PathVariable String number, Form form) {
        var card = lists.card(me, Numbers.id(number));
        return Pages.show(
                "meeting/sheet",
                new MeetingPages.Sheet(
                        card,
                        "cancellation",
                        card.url() + "/cancellation",
                        List.of(
                                MeetingPages.Field.of("why", "area", true, null)
                                        .in(card.language().tag())),
                        null,
                        null,
                        form));
    }

    @PostMapping(Numbers.MEETING + "/cancellation")
    ModelAndView cancel(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    meetings.cancel(me, id, form.text("why"));
                    return Pages.go(id.url(), Notice.of("meeting.said.cancelled"));
                },
                () -> cancelling(me, number, form));
    }
}
