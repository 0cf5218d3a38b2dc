package org.heed.meeting;

import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a talk: who comes, what each wants and fears, what is said first. Source: screens 4. */
@Service
@Transactional
public class Preparations {

    private final MeetingRepository meetings;
    private final AttendeeRepository attendees;
    private final AgendaRepository agendas;
    private final Guests guests;
    private final InvitationMails mails;
    private final MeetingRegister register;

    Preparations(
            MeetingRepository meetings,
            AttendeeRepository attendees,
            AgendaRepository agendas,
            Guests guests,
            InvitationMails mails,
            MeetingRegister register) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.agendas = agendas;
        this.guests = guests;
        this.mails = mails;
        this.register = register;
    }

    /**
     * The first words and the sponsor's line; for us alone.
     *
     * @param seen the version the writer saw; none to overwrite
     */
    public void open(Me me, MeetingId id, @Nullable Integer seen, String opening, String mustNot) {
        var card = register.take(me, id, MeetingVerb.PREPARE);
        if (seen != null && seen != card.version()) {
            throw Refused.stale();
        }
        new Checks().optional("opening", opening, 2000).optional("mustNot", mustNot, 2000).done();
        meetings.prepare(card, opening, mustNot);
        register.prepared(me, id);
    }

    /**
     * Somebody of us is to come too.
     *
     * @throws Refused {@code meeting.refused.cannot-see} at {@code person}
     */
    public void ask(Me me, MeetingId id, PersonId person) {
        var card = register.take(me, id, MeetingVerb.PREPARE);
        guests.requireSees(person, card.circle(), "person");
        attendees.ask(id, person);
        register.prepared(me, id);
    }

    /**
     * Somebody of the client is to come too.
     *
     * @throws Refused at {@code contact}: {@code meeting.refused.not-their-contact}, {@code
     *     meeting.refused.among-us}
     */
    public void ask(Me me, MeetingId id, ContactId contact) {
        var card = register.take(me, id, MeetingVerb.PREPARE);
        if (!card.kind().withClient()) {
            throw Refused.because("meeting.refused.among-us").at("contact");
        }
        guests.requireTheirs(contact, card.client(), "contact");
        attendees.ask(id, contact);
        register.prepared(me, id);
    }

    /** What they want and what they are afraid of; for us alone. */
    public void know(Me me, MeetingId id, AttendeeId attendee, String wants, String fears) {
        var card = register.take(me, id, MeetingVerb.PREPARE);
        new Checks().optional("wants", wants, 1000).optional("fears", fears, 1000).done();
        attendees.know(register.attendee(card, attendee).id(), wants, fears);
        register.prepared(me, id);
    }

    /**
     * They are not asked any more; who was invited is told, and what the others were sent is no
     * longer the whole list.
     *
     * @throws Refused {@code meeting.refused.organiser-stays}
     */
    public void takeOff(Me me, MeetingId id, AttendeeId attendee) {
        var card = register.take(me, id, MeetingVerb.PREPARE);
        var who = register.attendee(card, attendee);
        if (card.organiser().equals(who.person())) {
            throw Refused.because("meeting.refused.organiser-stays");
        }
        if (who.invited() && card.state().ahead()) {
            mails.cancel(me, card, who, "");
            meetings.grow(id);
        }
        attendees.takeOff(who.id(), register.now());
        register.prepared(me, id);
    }

    /** One more item, before the last minutes. */
    public void add(Me me, MeetingId id, String title, int minutes, String speaker) {
        register.take(me, id, MeetingVerb.PREPARE);
        judge(title, minutes, speaker);
        if (agendas.items(id).size() >= 30) {
            throw Refused.because("meeting.refused.many-items", "most", 30).at("title");
        }
        agendas.add(id, title, minutes, speaker, false);
        register.prepared(me, id);
    }

    public void revise(
            Me me, MeetingId id, ItemId item, String title, int minutes, String speaker) {
        register.take(me, id, MeetingVerb.PREPARE);
        judge(title, minutes, speaker);
        agendas.revise(item(id, item).id(), title, minutes, speaker);
        register.prepared(me, id);
    }

    /**
     * @throws Refused {@code meeting.refused.closing-stays}: the last minutes are never left out,
     *     {@code meeting.refused.noted-already}
     */
    public void remove(Me me, MeetingId id, ItemId item) {
        register.take(me, id, MeetingVerb.PREPARE);
        var found = item(id, item);
        if (found.closing()) {
            throw Refused.because("meeting.refused.closing-stays");
        } else if (!found.notes().isEmpty()) {
            throw Refused.because("meeting.refused.noted-already");
        }
        agendas.remove(item);
        register.prepared(me, id);
    }

    private AgendaItem item(MeetingId id, ItemId item) {
        return agendas.item(id, item).orElseThrow(NotFound::new);
    }

    private static void judge(String title, int minutes, String speaker) {
        new Checks()
                .required("title", title, 300)
                .optional("speaker", speaker, 200)
                .that(minutes >= 1 && minutes <= 480, "meeting.refused.minutes", "minutes")
                .done();
    }

    /** What the client asks, with what we know of the answer. */
    public QuestionId question(
            Me me, MeetingId id, String question, String answer, String evidence) {
        register.take(me, id, MeetingVerb.PREPARE);
        judgeQuestion(question, answer, evidence);
        var asked = agendas.ask(id, question, answer, evidence);
        register.prepared(me, id);
        return asked;
    }

    /**
     * @throws Refused stale when somebody else has answered meanwhile
     */
    public void answer(
            Me me,
            MeetingId id,
            QuestionId question,
            int seen,
            String text,
            String answer,
            String evidence) {
        register.take(me, id, MeetingVerb.PREPARE);
        judgeQuestion(text, answer, evidence);
        if (agendas.questions(id).stream().noneMatch(it -> it.id().equals(question))) {
            throw new NotFound();
        }
        agendas.answer(id, new ClientQuestion(question, text, answer, evidence, seen), seen);
        register.prepared(me, id);
    }

    private static void judgeQuestion(String question, String answer, String evidence) {
        new Checks()
                .required("question", question, 1000)
                .optional("answer", answer, 4000)
                .optional("evidence", evidence, 1000)
                .done();
    }
}
