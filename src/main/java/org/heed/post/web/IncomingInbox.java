package org.heed.post.web;

import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.post.IncomingLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Mails that wait for somebody to say what becomes of them. */
@Component
@Order(5)
class IncomingInbox implements InboxPanel {

    private static final int ROWS = 8;

    private final IncomingLists lists;

    IncomingInbox(IncomingLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me) {
        var waiting = lists.waiting(me, null, ROWS);
        return waiting.items().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "post.inbox.title",
                                "post/waiting",
                                new PostPages.Rows(waiting.items(), "/incoming"),
                                true));
    }
}
