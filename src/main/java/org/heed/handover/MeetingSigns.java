package org.heed.handover;

import org.heed.kernel.Subject;
import org.heed.rhythm.Radar;
import org.heed.rhythm.Sign;
import org.heed.rhythm.SignKind;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Puts key contacts nobody new has met on the radar, from the moment their alarm would sound. */
@Component
class MeetingSigns {

    private final MeetingRepository meetings;
    private final Radar radar;

    MeetingSigns(MeetingRepository meetings, Radar radar) {
        this.meetings = meetings;
        this.radar = radar;
    }

    /** All of a hand-over whose alarm is set. */
    void raise(HandoverCard card) {
        meetings.of(card.id()).forEach(it -> raise(card, it));
    }

    private void raise(HandoverCard card, MeetingCard it) {
        var since = it.nextAt();
        if (since != null) {
            radar.raise(
                    new Sign(
                            SignKind.HAND_OVER,
                            source(it),
                            card.circle(),
                            card.client(),
                            card.project(),
                            it.contact(),
                            since,
                            Map.of(),
                            card.url(),
                            card.to()));
        }
    }

    void clear(MeetingCard it) {
        radar.clear(SignKind.HAND_OVER, source(it));
    }

    /** All that still wait: it was called off. */
    void clear(HandoverId id) {
        meetings.of(id).stream().filter(MeetingCard::waits).forEach(this::clear);
    }

    private static Subject source(MeetingCard it) {
        return new Subject("meeting", it.id());
    }
}
