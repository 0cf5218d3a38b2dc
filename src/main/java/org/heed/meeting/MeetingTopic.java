package org.heed.meeting;

import org.heed.conversation.Matter;
import org.heed.conversation.Topic;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** A meeting can be talked and promised about, by its number. */
@Component
@Order(0)
class MeetingTopic implements Topic {

    private final MeetingLists meetings;

    MeetingTopic(MeetingLists meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Matter> find(Me me, String number) {
        return number.strip().matches("(?i)MT-[0-9]{1,15}")
                ? MeetingId.of(number).flatMap(it -> matter(me, it))
                : Optional.empty();
    }

    private Optional<Matter> matter(Me me, MeetingId id) {
        try {
            var it = meetings.card(me, id);
            return Optional.of(
                    new Matter(
                            id.subject(),
                            it.number(),
                            it.url(),
                            it.circle(),
                            it.client(),
                            it.project()));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
