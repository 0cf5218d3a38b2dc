package org.heed.meeting;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Comment;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.heed.conversation.CalendarPart;
import org.heed.conversation.Outbox;
import org.heed.identity.PeopleLists;
import org.heed.kernel.text.CalendarLines;
import org.heed.kernel.web.Host;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A meeting as calendars are told of it: one UID for ever, a SEQUENCE that grows, its zone with it.
 * It holds what the invitation says and nothing else. Source: RFC 5545, 5546, 6047; interop, C.9.
 */
@Component
class InvitationCalendar {

    private static final Pattern UID = Pattern.compile("meeting-([0-9]{1,15})@[^@\\s]{1,253}");

    private final Outbox outbox;
    private final PeopleLists people;
    private final Host host;
    private final Clock clock;

    InvitationCalendar(Outbox outbox, PeopleLists people, Host host, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.host = host;
        this.clock = clock;
    }

    /** The meeting a UID names; empty for one that is not ours. */
    static Optional<MeetingId> meeting(String uid) {
        var found = UID.matcher(uid.strip());
        return found.matches()
                ? Optional.of(new MeetingId(Long.parseLong(found.group(1))))
                : Optional.empty();
    }

    /**
     * @param agenda its description, as plain words
     */
    CalendarPart request(
            MeetingCard card, List<org.heed.meeting.Attendee> attendees, String agenda) {
        var event = event(card, card.sequence());
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Description(agenda));
        attendees.stream()
                .filter(it -> !it.address().isBlank())
                .forEach(it -> event.add(attendee(it, it.answer().partStat(), true)));
        return part("REQUEST", card, event);
    }

    /** That they are not asked any more: the meeting is off, or they were taken off it. */
    CalendarPart cancel(MeetingCard card, org.heed.meeting.Attendee attendee, String why) {
        var event = event(card, card.sequence() + 1);
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        if (!why.isBlank()) {
            event.add(new Comment(why));
        }
        if (!attendee.address().isBlank()) {
            event.add(attendee(attendee, attendee.answer().partStat(), false));
        }
        return part("CANCEL", card, event);
    }

    private VEvent event(MeetingCard card, int sequence) {
        var event = new VEvent(new PropertyList());
        event.add(new Uid("meeting-" + card.id().value() + "@" + domain()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(card.startsAt().atZone(card.zone())));
        event.add(new DtEnd<>(card.endsAt().atZone(card.zone())));
        event.add(new Sequence(sequence));
        event.add(new Summary(card.title()));
        event.add(new Location(where(card)));
        event.add(organiser(card));
        return event;
    }

    /** Where it is: the place, the link, or both. */
    static String where(MeetingCard card) {
        return card.place().isEmpty() || card.link().isEmpty()
                ? card.place() + card.link()
                : card.place() + " · " + card.link();
    }

    /** Answers go to the mailbox Heed reads; without one, to the organiser's own. */
    private Organizer organiser(MeetingCard card) {
        var address = outbox.sendsFrom().orElseGet(() -> people.card(card.organiser()).email());
        Organizer organiser = new Organizer(mailto(address));
        organiser.add(new Cn(card.organiserName()));
        return organiser;
    }

    private static Attendee attendee(
            org.heed.meeting.Attendee it, String partStat, boolean answers) {
        var attendee = new Attendee(mailto(it.address()));
        attendee.add(new Cn(it.name()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(new PartStat(partStat));
        attendee.add(answers ? Rsvp.TRUE : Rsvp.FALSE);
        return attendee;
    }

    /** Letters that no address in a calendar may hold bare are written as octets. */
    private static URI mailto(String address) {
        return URI.create(
                "mailto:"
                        + java.net.URLEncoder.encode(
                                        address.strip(), java.nio.charset.StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("%40", "@")
                                .replace("%2B", "+"));
    }

    private CalendarPart part(String method, MeetingCard card, VEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Heed//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method.equals("REQUEST") ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL);
        calendar.add(ZoneComponent.of(card.zone(), card.startsAt()));
        calendar.add(event);
        return new CalendarPart(method, CalendarLines.folded(calendar.toString()));
    }

    private String domain() {
        return Objects.requireNonNullElse(URI.create(host.address()).getHost(), "heed.invalid");
    }
}
