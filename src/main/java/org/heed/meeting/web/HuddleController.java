package org.heed.meeting.web;

import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.meeting.Huddles;
import org.heed.meeting.MeetingLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** A huddle is opened on the complaint and ends with a preliminary plan. Source: R006. */
@Controller
class HuddleController {

    private final Huddles huddles;
    private final MeetingLists lists;

    HuddleController(Huddles huddles, MeetingLists lists) {
        this.huddles = huddles;
        this.lists = lists;
    }

    @PostMapping("/complaints/{number}/huddle")
    ModelAndView open(Me me, @PathVariable String number) {
        var complaint = ComplaintNumber.of(number).orElseThrow(NotFound::new);
        return Pages.go(huddles.open(me, complaint).url(), Notice.of("meeting.said.huddle"));
    }

    @GetMapping(Numbers.MEETING + "/plan")
    ModelAndView plan(Me me, @PathVariable String number, Form form) {
        var whole = lists.get(me, Numbers.id(number));
        var card = whole.card();
        var before = whole.plan();
        return Pages.show(
                "meeting/sheet",
                new MeetingPages.Sheet(
                        card,
                        "plan",
                        card.url() + "/plan",
                        List.of(
                                MeetingPages.Field.of(
                                                "plan",
                                                "tall",
                                                true,
                                                before == null ? null : before.text())
                                        .in(card.language().tag())),
                        null,
                        null,
                        form));
    }

    @PostMapping(Numbers.MEETING + "/plan")
    ModelAndView conclude(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    huddles.conclude(me, id, form.text("plan"), lists.card(me, id).language());
                    return Pages.go(id.url(), Notice.of("meeting.said.plan"));
                },
                () -> plan(me, number, form));
    }
}
