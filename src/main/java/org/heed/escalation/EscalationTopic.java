package org.heed.escalation;

import org.heed.conversation.Matter;
import org.heed.conversation.Topic;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** An escalation can be talked and promised about, by its number. */
@Component
@Order(0)
class EscalationTopic implements Topic {

    private final EscalationLists escalations;

    EscalationTopic(EscalationLists escalations) {
        this.escalations = escalations;
    }

    @Override
    public Optional<Matter> find(Me me, String number) {
        return number.strip().matches("(?i)D-[0-9]{1,15}")
                ? EscalationId.of(number).flatMap(it -> matter(me, it))
                : Optional.empty();
    }

    private Optional<Matter> matter(Me me, EscalationId id) {
        try {
            var it = escalations.card(me, id);
            return Optional.of(
                    new Matter(
                            it.id().subject(),
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
