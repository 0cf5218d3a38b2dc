package org.heed.meeting.web;

import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.meeting.Answers;
import org.heed.meeting.Attendee;
import org.heed.meeting.AttendeeAnswer;
import org.heed.meeting.AttendeeId;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Preparations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;

/** Who comes, what each of them wants and fears, and what they answered. */
@Controller("meetingPeopleController")
class PeopleController {

    private static final String HERE = Numbers.MEETING + "/attendees";

    private final Preparations preparations;
    private final Answers answers;
    private final MeetingLists lists;
    private final PeopleLists people;
    private final ContactLists contacts;
    private final Rooms rooms;

    PeopleController(
            Preparations preparations,
            Answers answers,
            MeetingLists lists,
            PeopleLists people,
            ContactLists contacts,
            Rooms rooms) {
        this.preparations = preparations;
        this.answers = answers;
        this.lists = lists;
        this.people = people;
        this.contacts = contacts;
        this.rooms = rooms;
    }

    @GetMapping(HERE + "/new")
    ModelAndView fresh(Me me, @PathVariable String number, Form form) {
        var card = lists.card(me, Numbers.id(number));
        return Pages.show(
                "meeting/sheet",
                new MeetingPages.Sheet(
                        card,
                        "attendee",
                        card.url() + "/attendees",
                        List.of(MeetingPages.Field.select("who", everybody(me, card))),
                        null,
                        null,
                        form));
    }

    /** Theirs first: it is they one forgets. */
    private List<Option> everybody(Me me, MeetingCard card) {
        var all = new ArrayList<Option>();
        if (card.kind().withClient()) {
            contacts.present(me, card.client(), 100)
                    .items()
                    .forEach(it ->
                            all.add(
                                    Option.of(
                                            "contact-" + it.id().value(),
                                            it.name() + " · " + card.clientName())));
        }
        people.picker(me, "", 50)
                .forEach(it -> all.add(Option.of("person-" + it.id().value(), it.name())));
        return all;
    }

    @PostMapping(HERE)
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    ask(me, id, form.required("who", 40), form);
                    return Pages.go(id.url(), Notice.of("meeting.said.asked"));
                },
                () -> fresh(me, number, form));
    }

    private void ask(Me me, MeetingId id, String who, Form form) {
        form.done();
        if (who.matches("contact-[0-9]{1,18}")) {
            preparations.ask(me, id, new ContactId(Long.parseLong(who.substring(8))));
        } else if (who.matches("person-[0-9]{1,18}")) {
            preparations.ask(me, id, new PersonId(Long.parseLong(who.substring(7))));
        } else {
            throw org.heed.kernel.Refused.because("kernel.refused.not-a-choice").at("who");
        }
    }

    @GetMapping(HERE + "/{attendee}")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable long attendee, Form form) {
        var whole = lists.get(me, Numbers.id(number));
        var who =
                whole.attendees().stream()
                        .filter(it -> it.id().value() == attendee)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Pages.show("meeting/sheet", sheet(whole.card(), who, form));
    }

    private static MeetingPages.Sheet sheet(MeetingCard card, Attendee who, Form form) {
        var here = card.url() + "/attendees/" + who.id().value();
        var stays = card.organiser().equals(who.person());
        return new MeetingPages.Sheet(
                card,
                "knowing",
                here,
                List.of(
                        MeetingPages.Field.of("wants", "area", false, who.wants()),
                        MeetingPages.Field.of("fears", "area", false, who.fears())),
                null,
                stays ? null : here + "/removal",
                form);
    }

    @PostMapping(HERE + "/{attendee}")
    ModelAndView know(Me me, @PathVariable String number, @PathVariable long attendee, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    preparations.know(
                            me,
                            id,
                            new AttendeeId(attendee),
                            form.text("wants"),
                            form.text("fears"));
                    return Pages.go(id.url(), Notice.of("meeting.said.saved"));
                },
                () -> edit(me, number, attendee, form));
    }

    @PostMapping(HERE + "/{attendee}/removal")
    ModelAndView takeOff(
            Me me, @PathVariable String number, @PathVariable long attendee, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    preparations.takeOff(me, id, new AttendeeId(attendee));
                    return Pages.go(id.url(), Notice.of("meeting.said.taken-off"));
                },
                () -> rooms.show(me, id, null, form));
    }

    @PostMapping(HERE + "/{attendee}/answer")
    ModelAndView answer(
            Me me, @PathVariable String number, @PathVariable long attendee, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    var answer =
                            form.choice("answer", AttendeeAnswer.class)
                                    .filter(it -> it != AttendeeAnswer.NONE)
                                    .orElse(AttendeeAnswer.ACCEPTED);
                    form.done();
                    answers.answer(me, id, new AttendeeId(attendee), answer);
                    return Pages.go(id.url(), Notice.of("meeting.said.saved"));
                },
                () -> rooms.show(me, id, null, form));
    }
}
