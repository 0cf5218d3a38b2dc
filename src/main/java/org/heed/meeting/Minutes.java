package org.heed.meeting;

import org.heed.client.ContactId;
import org.heed.clock.CalendarLists;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;

/**
 * Minutes: drafted from what was noted for the client, sent, confirmed or not. Delivered is not
 * informed; silence is written down and is no agreement. Source: R029, R033.
 */
@Service("meetingMinutes")
@Transactional
public class Minutes {

    /** Working days of the house until silence is written down. */
    public static final int WORKING_DAYS = 3;

    private final AttendeeRepository attendees;
    private final OutcomeRepository outcomes;
    private final MeetingLists lists;
    private final MinutesDraft draft;
    private final InvitationMails mails;
    private final CalendarLists calendars;
    private final MeetingRegister register;

    Minutes(
            AttendeeRepository attendees,
            OutcomeRepository outcomes,
            MeetingLists lists,
            MinutesDraft draft,
            InvitationMails mails,
            CalendarLists calendars,
            MeetingRegister register) {
        this.attendees = attendees;
        this.outcomes = outcomes;
        this.lists = lists;
        this.draft = draft;
        this.mails = mails;
        this.calendars = calendars;
        this.register = register;
    }

    /**
     * A text to edit: who was there, what was asked and answered, decided, promised, to be done.
     */
    @Transactional(readOnly = true)
    public String draft(Me me, MeetingId id) {
        return draft.of(lists.get(me, id));
    }

    /**
     * Sends the minutes to everybody of the client who was there, with the question whether they
     * are right. Sent again, they replace the earlier ones.
     *
     * @return by when they are asked to answer
     * @throws Refused at {@code text}; {@code meeting.refused.nobody-theirs}
     */
    public Instant send(Me me, MeetingId id, String text, Language language) {
        var card = register.take(me, id, MeetingVerb.SEND_MINUTES);
        new Checks().required("text", text, 16_000).done();
        var to =
                attendees.of(id).stream()
                        .filter(it -> it.theirs() && !Boolean.FALSE.equals(it.came()))
                        .toList();
        if (to.isEmpty()) {
            throw Refused.because("meeting.refused.nobody-theirs").at("text");
        }
        var now = register.now();
        var answerBy = calendars.newest(null).content().plusWorkingDays(now, WORKING_DAYS);
        int number = outcomes.addMinutes(id, text.strip(), language, me.id(), now);
        to.forEach(it -> mails.minutes(me, card, it, number, text.strip(), answerBy));
        var after = register.become(card, MeetingLife.sendMinutes(card, now, me.id(), answerBy));
        register.announce(
                new MinutesHappening.MinutesSent(
                        after, register.ours(id), now, me.actor(), number));
        return answerBy;
    }

    /**
     * Somebody of the client told one of us that it is as written.
     *
     * @throws NotFound when they are not of the client, or not there
     */
    public void confirm(Me me, MeetingId id, AttendeeId attendee) {
        var card = register.take(me, id, MeetingVerb.CONFIRM);
        var who = register.attendee(card, attendee);
        if (!who.theirs()) {
            throw new NotFound();
        }
        confirm(card, who, newest(id), me.actor());
    }

    /**
     * Somebody of the client confirms on their page what they read there.
     *
     * @param number the version that stood on it
     * @throws Refused {@code meeting.refused.newer-minutes} when another one counts by now
     */
    public void confirm(Actor actor, MeetingId id, ContactId contact, int number) {
        var card = register.take(id);
        MeetingLife.require(card, MeetingVerb.CONFIRM);
        if (newest(id) != number) {
            throw Refused.conflict("meeting.refused.newer-minutes");
        }
        confirm(card, guest(id, contact), number, actor);
    }

    /** Somebody of the client says that it was otherwise; one of us answers them. */
    public void correct(Actor actor, MeetingId id, ContactId contact, String words) {
        var card = register.take(id);
        MeetingLife.require(card, MeetingVerb.CONFIRM);
        guest(id, contact);
        new Checks().required("words", words, 4000).done();
        register.announce(
                new MinutesHappening.Corrected(
                        card, register.ours(id), register.now(), actor, words.strip()));
    }

    private Attendee guest(MeetingId id, ContactId contact) {
        return attendees.of(id).stream()
                .filter(it -> contact.equals(it.contact()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private int newest(MeetingId id) {
        return outcomes.minutes(id).getLast().number();
    }

    private void confirm(MeetingCard card, Attendee who, int number, Actor actor) {
        if (Integer.valueOf(number).equals(who.confirmedMinutes())) {
            return; // Pressed twice.
        }
        var now = register.now();
        attendees.confirmed(who.id(), number, now);
        var after =
                card.state() instanceof MeetingState.Confirmed
                        ? card
                        : register.become(card, MeetingLife.confirm(card, now, who.name()));
        register.announce(
                new MinutesHappening.Confirmed(
                        after, register.ours(card.id()), now, actor, who.name()));
    }

    /** Writes the silence of one meeting down; empty when none has been silent for so long. */
    Optional<MeetingId> goUnanswered(Optional<MeetingId> due) {
        due.map(register::take)
                .ifPresent(card -> {
                    var now = register.now();
                    var after = register.become(card, MeetingLife.goUnanswered(card, now));
                    register.announce(
                            new MinutesHappening.Unanswered(
                                    after, register.ours(card.id()), now, Actor.system()));
                });
        return due;
    }
}
