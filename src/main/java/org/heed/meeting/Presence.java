package org.heed.meeting;

import org.heed.client.Channel;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.springframework.stereotype.Component;

import java.util.Collection;

/** Who was there; a meeting with somebody of the client is a contact like a call. */
@Component
class Presence {

    private final AttendeeRepository attendees;
    private final Touchpoints touchpoints;

    Presence(AttendeeRepository attendees, Touchpoints touchpoints) {
        this.attendees = attendees;
        this.touchpoints = touchpoints;
    }

    void note(Me me, MeetingCard card, Collection<AttendeeId> came) {
        var all = attendees.of(card.id());
        all.forEach(it -> attendees.came(it.id(), came.contains(it.id())));
        all.stream()
                .filter(it -> it.theirs() && came.contains(it.id()))
                .findFirst()
                .ifPresent(it -> touch(me, card, it));
    }

    /** On the record it was about, so that who waits for an update there has had one. */
    private void touch(Me me, MeetingCard card, Attendee with) {
        var afar = card.place().isEmpty() && !card.link().isEmpty();
        touchpoints.record(
                me,
                new NewTouchpoint(
                        card.about(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        with.contact(),
                        afar ? Channel.CONFERENCE_CALL : Channel.MEETING,
                        Direction.OUT,
                        false,
                        card.number() + " " + card.title(),
                        card.language(),
                        started(card),
                        null,
                        null));
    }

    private static java.time.Instant started(MeetingCard card) {
        return card.state() instanceof MeetingState.Held held ? held.startedAt() : card.startsAt();
    }
}
