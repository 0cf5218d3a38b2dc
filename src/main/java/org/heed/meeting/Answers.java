package org.heed.meeting;

import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/**
 * What people answer to an invitation: by their calendar, on their page, on the telephone. Source:
 * RFC 5546, 3.2.3; interop, C.9.
 */
@Service("meetingAnswers")
@Transactional
public class Answers {

    private final AttendeeRepository attendees;
    private final MeetingRepository meetings;
    private final MeetingRegister register;

    Answers(AttendeeRepository attendees, MeetingRepository meetings, MeetingRegister register) {
        this.attendees = attendees;
        this.meetings = meetings;
        this.register = register;
    }

    /**
     * Takes an answer that came by mail. Never throws for what is in it.
     *
     * @param icalendar the text of the {@code text/calendar} part
     * @param verifiedSender the address the mail is known to come from; an answer in somebody
     *     else's name is none
     */
    public ReplyOutcome answered(String icalendar, String verifiedSender) {
        var reply = CalendarReply.read(icalendar);
        return reply.isEmpty()
                ? new ReplyOutcome(ReplyOutcome.Kind.NO_ANSWER, null)
                : InvitationCalendar.meeting(reply.get().uid())
                        .flatMap(meetings::hold)
                        .flatMap(card -> take(card, reply.get(), verifiedSender))
                        .orElseGet(() -> new ReplyOutcome(ReplyOutcome.Kind.NOT_INVITED, null));
    }

    private Optional<ReplyOutcome> take(MeetingCard card, CalendarReply reply, String sender) {
        return attendees.of(card.id()).stream()
                .filter(it -> same(it.address(), reply.address()) && same(it.address(), sender))
                .findFirst()
                .map(it -> take(card, it, reply));
    }

    private ReplyOutcome take(MeetingCard card, Attendee who, CalendarReply reply) {
        var last = who.invitedSequence();
        if (!card.state().ahead() || last == null || reply.sequence() < last) {
            return new ReplyOutcome(ReplyOutcome.Kind.OUTDATED, card.id());
        }
        answer(card, who, reply.answer(), reply.words(), by(who));
        return new ReplyOutcome(ReplyOutcome.Kind.TAKEN, card.id());
    }

    private static Actor by(Attendee who) {
        var person = who.person();
        return person == null
                ? MeetingRegister.contact(who)
                : Actor.person(person.value(), who.name());
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    /**
     * Somebody of the client answers on their page; who they are has been judged.
     *
     * @throws Refused {@code meeting.refused.is-} and the state when it is too late; at {@code
     *     words}; NotFound when they are not asked
     */
    public void answer(
            Actor actor, MeetingId id, ContactId contact, AttendeeAnswer answer, String words) {
        var card = register.take(id);
        MeetingLife.require(card, MeetingVerb.INVITE);
        var who =
                attendees.of(id).stream()
                        .filter(it -> contact.equals(it.contact()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        answer(card, who, answer, words, actor);
    }

    /** One of us writes down what they, or somebody of the client, said. */
    public void answer(Me me, MeetingId id, AttendeeId attendee, AttendeeAnswer answer) {
        var card = register.take(me, id, MeetingVerb.INVITE);
        answer(card, register.attendee(card, attendee), answer, "", me.actor());
    }

    private void answer(
            MeetingCard card, Attendee who, AttendeeAnswer answer, String words, Actor actor) {
        new Checks().optional("words", words, 1000).done();
        if (who.answer() == answer && who.answerWords().equals(words.strip())) {
            return; // Said again, as calendars do.
        }
        var now = register.now();
        attendees.answer(who.id(), answer, words, now);
        register.announce(
                new MeetingHappening.Answered(
                        card, register.ours(card.id()), now, actor, who.name(), answer));
    }
}
