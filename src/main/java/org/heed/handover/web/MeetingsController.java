package org.heed.handover.web;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.handover.HandoverCard;
import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.Meetings;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Whom the new one has to meet: a day is named, the contact is recorded, or it is excused. */
@Controller
@RequestMapping("/handovers/{id:[0-9]{1,18}}/contacts")
class MeetingsController {

    private final Meetings meetings;
    private final Touchpoints touchpoints;
    private final HandoverLists lists;
    private final Read read;
    private final Clock clock;

    MeetingsController(
            Meetings meetings,
            Touchpoints touchpoints,
            HandoverLists lists,
            Read read,
            Clock clock) {
        this.meetings = meetings;
        this.touchpoints = touchpoints;
        this.lists = lists;
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @PathVariable long id, Form form) {
        return adding(lists.card(me, new HandoverId(id)), form);
    }

    private static ModelAndView adding(HandoverCard card, Form form) {
        return Pages.show("handover/naming", new HandoverPages.Adding(card, form));
    }

    @PostMapping
    ModelAndView add(Me me, @PathVariable long id, Form form) {
        var card = lists.card(me, new HandoverId(id));
        return form.attempt(
                () -> {
                    var contact = read.contact(me, form, "contact", card.client());
                    form.done();
                    meetings.add(me, card.id(), contact.orElseThrow());
                    return Pages.go(
                            card.url() + "#contacts", Notice.of("handover.said.contact-added"));
                },
                () -> adding(card, form));
    }

    @GetMapping("/{contact:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, @PathVariable long contact, Form form) {
        var card = lists.card(me, new HandoverId(id));
        return Pages.show(
                "handover/meeting",
                new HandoverPages.Meeting(
                        card,
                        lists.meeting(me, card.id(), new ContactId(contact)),
                        lists.rights(me, card),
                        form));
    }

    @PostMapping("/{contact:[0-9]{1,18}}/plan")
    ModelAndView plan(Me me, @PathVariable long id, @PathVariable long contact, Form form) {
        return attempt(
                me,
                id,
                contact,
                form,
                "planned",
                card -> {
                    var day = form.day("plannedOn");
                    if (day.isEmpty() && form.wrong("plannedOn").isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.missing", "plannedOn"));
                    }
                    form.done();
                    meetings.plan(
                            me,
                            card.id(),
                            new ContactId(contact),
                            Seen.of(form),
                            day.orElseThrow());
                });
    }

    /** Records the contact itself, on the project's or client's timeline. */
    @PostMapping("/{contact:[0-9]{1,18}}/touchpoint")
    ModelAndView touch(Me me, @PathVariable long id, @PathVariable long contact, Form form) {
        return attempt(
                me,
                id,
                contact,
                form,
                "met",
                card -> {
                    var channel = Channel.of(form.text("channel"));
                    if (channel.isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.not-a-choice", "channel"));
                    }
                    var direction = form.choice("direction", Direction.class);
                    var at = form.moment("at", me.zone());
                    form.done();
                    touchpoints.record(
                            me,
                            touchpoint(
                                    me,
                                    card,
                                    new ContactId(contact),
                                    channel.orElseThrow(),
                                    direction.orElse(Direction.OUT),
                                    form.text("words"),
                                    at.orElse(clock.instant())));
                });
    }

    private static NewTouchpoint touchpoint(
            Me me,
            HandoverCard card,
            ContactId contact,
            Channel channel,
            Direction direction,
            String words,
            Instant at) {
        return new NewTouchpoint(
                card.subject(),
                card.circle(),
                card.client(),
                card.project(),
                contact,
                channel,
                direction,
                false,
                words,
                me.language(),
                at,
                null,
                null);
    }

    @PostMapping("/{contact:[0-9]{1,18}}/excuse")
    ModelAndView excuse(Me me, @PathVariable long id, @PathVariable long contact, Form form) {
        return attempt(
                me,
                id,
                contact,
                form,
                "excused",
                card ->
                        meetings.excuse(
                                me,
                                card.id(),
                                new ContactId(contact),
                                Seen.of(form),
                                form.text("why")));
    }

    /** One thing that is done about a contact. */
    private interface Act {
        void on(HandoverCard card);
    }

    private ModelAndView attempt(Me me, long id, long contact, Form form, String done, Act act) {
        var card = lists.card(me, new HandoverId(id));
        var meeting = lists.meeting(me, card.id(), new ContactId(contact));
        return form.attempt(
                () -> {
                    act.on(card);
                    return Pages.go(
                            card.url() + "#contacts",
                            Notice.of("handover.said." + done, Map.of("name", meeting.name())));
                },
                () -> show(me, id, contact, form));
    }
}
