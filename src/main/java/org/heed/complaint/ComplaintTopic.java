package org.heed.complaint;

import org.heed.conversation.Matter;
import org.heed.conversation.Topic;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** A complaint can be talked about, promised about and learned from, by its number. */
@Component
@Order(0)
class ComplaintTopic implements Topic {

    private final ComplaintLists complaints;

    ComplaintTopic(ComplaintLists complaints) {
        this.complaints = complaints;
    }

    @Override
    public Optional<Matter> find(Me me, String number) {
        return ComplaintNumber.of(number).flatMap(it -> matter(me, it));
    }

    private Optional<Matter> matter(Me me, ComplaintNumber number) {
        try {
            var complaint = complaints.card(me, number);
            return Optional.of(
                    new Matter(
                            complaint.id().subject(),
                            complaint.number().toString(),
                            "/complaints/" + complaint.number(),
                            complaint.circle(),
                            complaint.client(),
                            complaint.project()));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
