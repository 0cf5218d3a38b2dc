package org.heed.handover;

import org.heed.handover.HandoverHappening.What;
import org.heed.kernel.Actor;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Keeps the lines of a hand-over current, and sees when nothing of it waits any more. Whoever calls
 * holds its row.
 */
@Component
class Gathering {

    private final HandoverRepository handovers;
    private final LineRepository lines;
    private final MeetingRepository meetings;
    private final Inheritances inheritances;
    private final HandoverNews news;
    private final Clock clock;

    Gathering(
            HandoverRepository handovers,
            LineRepository lines,
            MeetingRepository meetings,
            Inheritances inheritances,
            HandoverNews news,
            Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.meetings = meetings;
        this.inheritances = inheritances;
        this.news = news;
        this.clock = clock;
    }

    void gather(HandoverCard card) {
        var open = inheritances.openOf(card.from(), card.client(), card.project());
        lines.gather(card.id(), open);
        lines.letGo(card.id(), open, clock.instant());
    }

    /** Completes it when each line is settled and everybody has met. */
    void finishIfDone(HandoverId id, Actor actor) {
        var card = handovers.get(id);
        if (card.state() instanceof HandoverState.Handed
                && card.waiting() == 0
                && card.unmet() == 0) {
            var now = clock.instant();
            handovers.complete(id, now);
            meetings.silence(id);
            news.tell(What.COMPLETED, id, actor, now);
        }
    }
}
