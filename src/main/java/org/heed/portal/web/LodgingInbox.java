package org.heed.portal.web;

import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.portal.Lodging;
import org.heed.portal.LodgingDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What people wrote whom we do not know yet. */
@Component
@Order(10)
class LodgingInbox implements InboxPanel {

    private static final int ROWS = 8;

    private final LodgingDesk desk;

    LodgingInbox(LodgingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Panel> panel(Me me) {
        var waiting = LodgingDesk.sees(me) ? desk.waiting(me, ROWS) : List.<Lodging>of();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "portal.lodgings.title",
                                "portal/unknown",
                                new PortalPages.Waiting(waiting),
                                true));
    }
}
