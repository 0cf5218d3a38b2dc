package org.heed.portal;

import org.heed.complaint.ComplaintId;
import org.heed.conversation.Enclosure;
import org.heed.conversation.MailCard;
import org.heed.kernel.web.Host;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** A private link for the mail it leaves in; each mail has its own. */
@Component
class LinkEnclosure implements Enclosure {

    private final GuestRepository guests;
    private final ClientLinkRepository links;
    private final Host host;
    private final Clock clock;

    LinkEnclosure(GuestRepository guests, ClientLinkRepository links, Host host, Clock clock) {
        this.guests = guests;
        this.links = links;
        this.host = host;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public String make(MailCard mail) {
        if (!mail.about().kind().equals(ComplaintId.KIND)) {
            return host.address() + PortalPaths.start(mail.language());
        }
        var now = clock.instant();
        var guest = guests.of(new ComplaintId(mail.about().id()), mail.to(), mail.language(), now);
        return host.address() + PortalPaths.page(mail.language(), links.make(guest, null, now));
    }
}
