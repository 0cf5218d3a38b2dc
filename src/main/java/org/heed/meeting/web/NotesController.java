package org.heed.meeting.web;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.meeting.ItemId;
import org.heed.meeting.LineForm;
import org.heed.meeting.LineId;
import org.heed.meeting.LineKind;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is written while people talk. */
@Controller("meetingNotesController")
class NotesController {

    private final Notes notes;
    private final MeetingLists lists;
    private final PeopleLists people;
    private final Rooms rooms;

    NotesController(Notes notes, MeetingLists lists, PeopleLists people, Rooms rooms) {
        this.notes = notes;
        this.lists = lists;
        this.people = people;
        this.rooms = rooms;
    }

    @PostMapping(Numbers.MEETING + "/items/{item}/notes")
    ModelAndView note(Me me, @PathVariable String number, @PathVariable long item, Form form) {
        var id = Numbers.id(number);
        var at = new ItemId(item);
        return form.attempt(
                () -> {
                    notes.note(me, id, at, form.version(), form.text("notes"));
                    return back(id, form);
                },
                () -> rooms.show(me, id, at, form));
    }

    /** To the item that was asked for next, else to the room. */
    private static ModelAndView back(MeetingId id, Form form) {
        var next = form.text("next");
        return Pages.go(
                id.url() + (next.matches("[0-9]{1,18}") ? "?item=" + next : ""),
                Notice.of("meeting.said.noted"));
    }

    @PostMapping(Numbers.MEETING + "/lines")
    ModelAndView capture(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        var item = item(form);
        return form.attempt(
                () -> {
                    var kind = form.choice("line", LineKind.class).orElse(LineKind.PROMISE);
                    notes.capture(me, id, read(me, lists.card(me, id), form, kind, item));
                    return Pages.go(
                            id.url() + (item == null ? "" : "?item=" + item.value()),
                            Notice.of("meeting.said.captured-" + kind.word()));
                },
                () -> rooms.show(me, id, item, form));
    }

    private static @Nullable ItemId item(Form form) {
        return form.text("item").matches("[0-9]{1,18}")
                ? new ItemId(Long.parseLong(form.text("item")))
                : null;
    }

    private LineForm read(
            Me me, MeetingCard card, Form form, LineKind kind, @Nullable ItemId item) {
        var read =
                new LineForm(
                        kind,
                        form.required("text", 2000),
                        Language.of(form.text("language")).orElse(card.language()),
                        item,
                        kind.owed() ? Owners.of(form, "owner", me, people) : null,
                        kind.owed() ? form.moment("due", me.zone()).orElse(null) : null);
        form.done();
        return read;
    }

    @PostMapping(Numbers.MEETING + "/lines/{line}/completion")
    ModelAndView finish(Me me, @PathVariable String number, @PathVariable long line, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    notes.finish(me, id, new LineId(line));
                    return Pages.go(id.url(), Notice.of("meeting.said.saved"));
                },
                () -> rooms.show(me, id, null, form));
    }
}
