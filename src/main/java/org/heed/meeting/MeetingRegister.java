package org.heed.meeting;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What every door of the room does first and last: holds the meeting, says what happened. */
@Component
class MeetingRegister {

    private final MeetingRepository meetings;
    private final AttendeeRepository attendees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingRegister(
            MeetingRepository meetings,
            AttendeeRepository attendees,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Held until the transaction ends; judged for the verb. */
    MeetingCard take(Me me, MeetingId id, MeetingVerb verb) {
        var card = meetings.hold(me, id).orElseThrow(NotFound::new);
        MeetingLife.require(card, verb);
        return card;
    }

    /** The same for whoever acts on nobody's behalf. */
    MeetingCard take(MeetingId id) {
        return meetings.hold(id).orElseThrow(NotFound::new);
    }

    MeetingCard become(MeetingCard before, MeetingState state) {
        meetings.become(before, state);
        return meetings.get(before.id());
    }

    Attendee attendee(MeetingCard card, AttendeeId id) {
        return attendees.find(card.id(), id).orElseThrow(NotFound::new);
    }

    /** Who of us sits in it. */
    List<PersonId> ours(MeetingId id) {
        return attendees.of(id).stream().map(Attendee::person).filter(Objects::nonNull).toList();
    }

    /** Everybody who is asked, for a talk in which nobody counts heads. */
    List<AttendeeId> came(MeetingId id) {
        return attendees.of(id).stream().map(Attendee::id).toList();
    }

    void announce(MeetingHappening happening) {
        events.publishEvent(happening);
    }

    void changed(Me me, MeetingId id) {
        announce(new MeetingHappening.Changed(meetings.get(id), ours(id), now(), me.actor()));
    }

    void prepared(Me me, MeetingId id) {
        announce(new MeetingHappening.Prepared(meetings.get(id), List.of(), now(), me.actor()));
    }

    void noted(Me me, MeetingCard card, String item) {
        announce(new MeetingHappening.Noted(card, List.of(), now(), me.actor(), item));
    }

    static Actor contact(Attendee attendee) {
        var contact = attendee.contact();
        return new Actor(
                Actor.Kind.CONTACT, contact == null ? null : contact.value(), attendee.name());
    }
}
