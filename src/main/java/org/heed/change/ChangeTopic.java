package org.heed.change;

import org.heed.conversation.Matter;
import org.heed.conversation.Topic;
import org.heed.identity.Me;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** A change can be talked and promised about, by its number. */
@Component
@Order(0)
class ChangeTopic implements Topic {

    private final ChangeRepository changes;

    ChangeTopic(ChangeRepository changes) {
        this.changes = changes;
    }

    @Override
    public Optional<Matter> find(Me me, String number) {
        return number.strip().matches("(?i)CR-[0-9]{1,15}")
                ? ChangeId.of(number).flatMap(it -> changes.find(me, it)).map(ChangeCard::matter)
                : Optional.empty();
    }
}
