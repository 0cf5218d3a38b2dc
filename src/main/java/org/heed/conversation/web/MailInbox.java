package org.heed.conversation.web;

import org.heed.conversation.OutboxLists;
import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Mails that could not leave by themselves. */
@Component
@Order(20)
class MailInbox implements InboxPanel {

    private static final int ROWS = 8;

    private final OutboxLists lists;

    MailInbox(OutboxLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me) {
        var waiting = lists.waitingForUs(me, null, ROWS);
        var more = waiting.next() == null ? null : "/mail";
        return waiting.items().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "conversation.mail.title",
                                "conversation/waiting",
                                new ConversationPages.Mails(waiting.items(), more),
                                true));
    }
}
