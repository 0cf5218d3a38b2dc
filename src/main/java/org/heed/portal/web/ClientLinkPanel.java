package org.heed.portal.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.portal.ClientLinks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** On the complaint's page: who of the client may come in, and the way to a code for them. */
@Component
@Order(90)
class ClientLinkPanel implements ComplaintPanel {

    private final ClientLinks links;

    ClientLinkPanel(ClientLinks links) {
        this.links = links;
    }

    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        var it = links.of(me, complaint);
        return Optional.of(new Panel("portal.links.title", "portal/panel", it, false));
    }
}
