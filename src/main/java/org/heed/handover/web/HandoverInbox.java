package org.heed.handover.web;

import org.heed.handover.HandoverLists;
import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What was handed to me, what I still answer for, and what was declined under me. */
@Component
@Order(4)
class HandoverInbox implements InboxPanel {

    private final HandoverLists lists;

    HandoverInbox(HandoverLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me) {
        var waiting = lists.waitingFor(me);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "handover.inbox.title",
                                "handover/inbox",
                                new HandoverPages.Waiting(waiting, me.id()),
                                true));
    }
}
