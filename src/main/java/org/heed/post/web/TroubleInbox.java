package org.heed.post.web;

import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.post.MailHealth;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Mail does not come in as it should. */
@Component
@Order(1)
class TroubleInbox implements InboxPanel {

    private final MailHealth health;

    TroubleInbox(MailHealth health) {
        this.health = health;
    }

    @Override
    public Optional<Panel> panel(Me me) {
        return health.troubled(me)
                ? Optional.of(new Panel("post.health.title", "post/troubled", me, true))
                : Optional.empty();
    }
}
