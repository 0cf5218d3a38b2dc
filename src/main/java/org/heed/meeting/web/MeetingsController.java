package org.heed.meeting.web;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.meeting.ItemId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The list, the meeting room, and planning. */
@Controller
class MeetingsController {

    private static final int LIMIT = 50;

    private final Meetings meetings;
    private final MeetingLists lists;
    private final Topics topics;
    private final Planning planning;
    private final Rooms rooms;

    MeetingsController(
            Meetings meetings, MeetingLists lists, Topics topics, Planning planning, Rooms rooms) {
        this.meetings = meetings;
        this.lists = lists;
        this.topics = topics;
        this.planning = planning;
        this.rooms = rooms;
    }

    @GetMapping("/meetings")
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "ahead") String which,
            @RequestParam(required = false) @Nullable String cursor) {
        var ahead = !which.equals("over");
        var found = lists.list(me, ahead, Cursor.read(cursor, 2), LIMIT);
        var next =
                found.next() == null
                        ? null
                        : "/meetings?which="
                                + (ahead ? "ahead" : "over")
                                + "&cursor="
                                + found.next();
        return Pages.show("meeting/list", new MeetingPages.All(found.items(), ahead, next));
    }

    @GetMapping("/meetings/new")
    ModelAndView fresh(
            Me me,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String kind,
            Form form) {
        return Pages.show(
                "meeting/new", planning.blank(me, topics.find(me, about).orElse(null), kind, form));
    }

    @PostMapping("/meetings")
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = topics.get(me, form.text("about"), "about");
                    var id = meetings.plan(me, planning.read(form, me, matter));
                    return Pages.go(id.url(), Notice.of("meeting.said.planned"));
                },
                () -> fresh(me, form.text("about"), form.text("kind"), form));
    }

    @GetMapping(Numbers.MEETING)
    ModelAndView show(
            Me me,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Long item,
            Form form) {
        return rooms.show(me, Numbers.id(number), item == null ? null : new ItemId(item), form);
    }

    @GetMapping(Numbers.MEETING + "/edit")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        return Pages.show("meeting/new", planning.of(me, lists.card(me, Numbers.id(number)), form));
    }

    @PostMapping(Numbers.MEETING)
    ModelAndView change(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    var card = lists.card(me, id);
                    meetings.change(me, id, form.version(), planning.plan(form, me, card.client()));
                    return Pages.go(id.url(), Notice.of("meeting.said.changed", Map.of()));
                },
                () -> edit(me, number, form));
    }
}
