package org.heed.post.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.post.IncomingLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** On a complaint's page: mails about it that wait for a word of ours, or came back. */
@Component
@Order(10)
class IncomingPanel implements ComplaintPanel {

    private final IncomingLists lists;

    IncomingPanel(IncomingLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        var waiting = lists.waitingAbout(me, complaint.id().subject());
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "post.panel.title",
                                "post/panel",
                                new PostPages.Rows(waiting, null),
                                false));
    }
}
