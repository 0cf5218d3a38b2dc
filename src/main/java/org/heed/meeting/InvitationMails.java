package org.heed.meeting;

import org.heed.conversation.CalendarPart;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mails of a meeting: each in the language of who gets it, in the zone the meeting was agreed
 * in. They say what the invitation says; what is internal is not in their reach.
 */
@Component
class InvitationMails {

    private final Outbox outbox;
    private final Templates templates;
    private final InvitationCalendar calendar;
    private final AgendaRepository agendas;
    private final AttendeeRepository attendees;
    private final Words words;

    InvitationMails(
            Outbox outbox,
            Templates templates,
            InvitationCalendar calendar,
            AgendaRepository agendas,
            AttendeeRepository attendees,
            Words words) {
        this.outbox = outbox;
        this.templates = templates;
        this.calendar = calendar;
        this.agendas = agendas;
        this.attendees = attendees;
        this.words = words;
    }

    /** An answer to another time counts no more; one to the same stays. */
    void invite(Me me, MeetingCard card, List<Attendee> all, Attendee to) {
        var agenda = agenda(card);
        var facts = facts(card, to);
        facts.put("place", InvitationCalendar.where(card));
        facts.put("agenda", agenda);
        send(
                me,
                card,
                to,
                to.invited() ? MailKind.INVITATION_CHANGED : MailKind.INVITATION,
                "invitation/" + card.sequence(),
                facts,
                calendar.request(card, all, agenda));
        attendees.invited(to.id(), card.sequence(), to.invited());
    }

    void cancel(Me me, MeetingCard card, Attendee to, String why) {
        var facts = facts(card, to);
        facts.put("why", why);
        send(
                me,
                card,
                to,
                MailKind.INVITATION_CANCELLED,
                "cancellation/" + (card.sequence() + 1),
                facts,
                calendar.cancel(card, to, why));
    }

    void minutes(Me me, MeetingCard card, Attendee to, int number, String text, Instant answerBy) {
        var facts = facts(card, to);
        facts.put("minutes", text);
        facts.put("answer_date", day(to.language(), answerBy, card.zone()));
        var draft = templates.draftFor(MailKind.MINUTES, to.language(), facts);
        outbox.send(
                me,
                mail(
                        card,
                        to,
                        MailKind.MINUTES,
                        "minutes/" + number,
                        draft.subject(),
                        draft.body(),
                        null));
    }

    private void send(
            Me me,
            MeetingCard card,
            Attendee to,
            MailKind kind,
            String intention,
            Map<String, String> facts,
            CalendarPart part) {
        var draft = templates.draftFor(kind, to.language(), facts);
        outbox.send(me, mail(card, to, kind, intention, draft.subject(), draft.body(), part));
    }

    private static NewMail mail(
            MeetingCard card,
            Attendee to,
            MailKind kind,
            String intention,
            String subject,
            String body,
            @org.jspecify.annotations.Nullable CalendarPart part) {
        var mail =
                new NewMail(
                        "meeting/" + card.id().value() + "/" + intention + "/" + to.id().value(),
                        kind,
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        new Recipient(to.contact(), to.name(), to.address()),
                        to.language(),
                        subject,
                        body,
                        null);
        return part == null ? mail : mail.inviting(part);
    }

    private Map<String, String> facts(MeetingCard card, Attendee to) {
        var facts = new HashMap<String, String>();
        facts.put("salutation", to.salutation());
        facts.put("number", card.number());
        facts.put("title", card.title());
        facts.put("when", when(to.language(), card));
        facts.put("organiser", card.organiserName());
        return facts;
    }

    /** The titles and nothing of what was noted under them. */
    private String agenda(MeetingCard card) {
        var lines = new StringBuilder();
        for (var item : agendas.items(card.id())) {
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(item.position())
                    .append(". ")
                    .append(item.title());
        }
        return lines.toString();
    }

    /** "Tue 24 November 2026, 14:00–15:00 (Asia/Taipei)". */
    String when(Language language, MeetingCard card) {
        var start = card.startsAt().atZone(card.zone());
        return words.say(
                language,
                "meeting.when",
                "day",
                org.heed.kernel.web.Dates.fullDay(language, start.toLocalDate()),
                "from",
                TIME.format(start),
                "to",
                TIME.format(card.endsAt().atZone(card.zone())),
                "zone",
                card.zone().getId());
    }

    private static String day(Language language, Instant at, ZoneId zone) {
        return org.heed.kernel.web.Dates.fullDay(language, LocalDate.ofInstant(at, zone));
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
}
