package org.heed.desk.web;

import org.heed.desk.web.DuePages.Due;
import org.heed.handover.HandoverCard;
import org.heed.handover.HandoverLists;
import org.heed.handover.HandoverState;
import org.heed.kernel.Subject;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Hand-overs that wait for me: lines I have not accepted, and lines I still answer for because the
 * new one has not. Source: R030.
 */
@Component
@Order(4)
class HandoversDue implements DueKind {

    private final HandoverLists handovers;

    HandoversDue(HandoverLists handovers) {
        this.handovers = handovers;
    }

    @Override
    public String word() {
        return "handover";
    }

    @Override
    public List<Due> due(Glance at) {
        return handovers.waitingFor(at.me()).stream()
                .filter(it -> it.waiting() > 0 || it.unmet() > 0)
                .filter(it ->
                        it.state() instanceof HandoverState.Handed
                                || !it.plannedOn().isAfter(at.day()))
                .map(it -> due(at, it))
                .toList();
    }

    private static Due due(Glance at, HandoverCard card) {
        var accepts = card.to().equals(at.me().id());
        return Due.of("handover", subject(card), at.endOf(card.plannedOn()))
                .allDay()
                .titled(card.label(), null, card.url())
                .said(
                        card.clientName(),
                        accepts ? "desk.today.handover-to-me" : "desk.today.handover-waits",
                        accepts ? card.fromName() : card.toName())
                .leads(accepts ? "accept" : "look", card.url(), "e");
    }

    private static Subject subject(HandoverCard card) {
        return new Subject("handover", card.id().value());
    }
}
