package org.heed.notification.web;

import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.notification.NotificationLists;
import org.heed.notification.Show;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What I was told last and have not read, in the inbox. */
@Component
@Order(10)
class NoticeInbox implements InboxPanel {

    private static final int ROWS = 8;

    private final NotificationLists lists;

    NoticeInbox(NotificationLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me) {
        var lines = lists.list(me, Show.OPEN, null, ROWS);
        return lines.items().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "notification.title",
                                "notification/panel",
                                new NotificationPages.Waiting(lines.items(), lines.next() != null),
                                true));
    }
}
