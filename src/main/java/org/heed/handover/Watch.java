package org.heed.handover;

import org.heed.client.Channel;
import org.heed.conversation.ConversationHappening;
import org.heed.conversation.Direction;
import org.heed.handover.HandoverHappening.What;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/**
 * Listens to whatever happens in a circle in which something is handed over: a promise that was
 * kept closes its line, a complaint that came in makes a new one, a call confirms a contact. First
 * of all listeners, so that rows of ours are never waited for behind the chain of a timeline.
 */
@Component
class Watch {

    /** Where both have a say at once; elsewhere it takes the client's own words. */
    private static final Set<Channel> TALK =
            Set.of(Channel.FACE_TO_FACE, Channel.PHONE, Channel.MEETING, Channel.CONFERENCE_CALL);

    private final HandoverRepository handovers;
    private final MeetingRepository meetings;
    private final MeetingSigns signs;
    private final Gathering gathering;
    private final HandoverNews news;

    Watch(
            HandoverRepository handovers,
            MeetingRepository meetings,
            MeetingSigns signs,
            Gathering gathering,
            HandoverNews news) {
        this.handovers = handovers;
        this.meetings = meetings;
        this.signs = signs;
        this.gathering = gathering;
        this.news = news;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void listen(Happening happening) {
        switch (happening) {
            case HandoverHappening _ -> {}
            case ConversationHappening.Touched it -> meet(it);
            default -> {
                if (happening.kept()) {
                    lookIn(new CircleId(happening.about().circle()));
                }
            }
        }
    }

    /** Only the lines: whether that was the last one, the sweep sees within seconds. */
    private void lookIn(CircleId circle) {
        for (var id : handovers.holdOpenIn(circle)) {
            gathering.gather(handovers.get(id));
            handovers.lookSoonIfDone(id);
        }
    }

    /** Brings its lines up to date; completes it when that was the last. */
    void look(HandoverId id, Actor actor) {
        gathering.gather(handovers.get(id));
        gathering.finishIfDone(id, actor);
    }

    private void meet(ConversationHappening.Touched it) {
        var contact = it.touchpoint().contact();
        var who = it.actor().id();
        if (contact == null || who == null || it.actor().kind() != Actor.Kind.PERSON) {
            return;
        }
        var by = new PersonId(who);
        var bothSpoke =
                TALK.contains(it.touchpoint().channel())
                        || it.touchpoint().direction() == Direction.IN;
        var confirmed =
                bothSpoke ? meetings.confirmed(contact, by, it.at()) : List.<HandoverId>of();
        for (var id : confirmed) {
            signs.clear(meetings.get(id, contact));
            news.tell(What.CONFIRMED, id, it.actor(), it.at(), it.contactName(), 0);
        }
        for (var id : meetings.introduced(contact, by, it.at())) {
            news.tell(What.INTRODUCED, id, it.actor(), it.at(), it.contactName(), 0);
        }
        confirmed.stream()
                .filter(handovers::tryHold)
                .forEach(id -> gathering.finishIfDone(id, it.actor()));
    }
}
