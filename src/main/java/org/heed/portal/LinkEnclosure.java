package org.heed.portal;

import org.heed.change.ChangeId;
import org.heed.complaint.ComplaintId;
import org.heed.conversation.Enclosure;
import org.heed.conversation.MailCard;
import org.heed.kernel.web.Host;
import org.heed.meeting.MeetingId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** A private link for the mail it leaves in; each mail has its own. */
@Component
class LinkEnclosure implements Enclosure {

    private final GuestRepository guests;
    private final MeetingGuestRepository meetingGuests;
    private final ChangeGuestRepository changeGuests;
    private final ClientLinkRepository links;
    private final Host host;
    private final Clock clock;

    LinkEnclosure(
            GuestRepository guests,
            MeetingGuestRepository meetingGuests,
            ChangeGuestRepository changeGuests,
            ClientLinkRepository links,
            Host host,
            Clock clock) {
        this.guests = guests;
        this.meetingGuests = meetingGuests;
        this.changeGuests = changeGuests;
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
        var now = clock.instant();
        if (mail.about().kind().equals(MeetingId.KIND)) {
            return host.address() + meeting(mail, new MeetingId(mail.about().id()), now);
        } else if (mail.about().kind().equals(ChangeId.KIND)) {
            return host.address() + change(mail, new ChangeId(mail.about().id()), now);
        } else if (!mail.about().kind().equals(ComplaintId.KIND)) {
            return host.address() + PortalPaths.start(mail.language());
        }
        var guest = guests.of(new ComplaintId(mail.about().id()), mail.to(), mail.language(), now);
        return host.address()
                + PortalPaths.page(mail.language(), links.make(guest.id(), null, now));
    }

    /** Who does not decide about it has nothing to open. */
    private String change(MailCard mail, ChangeId change, Instant now) {
        var contact = mail.to().contact();
        if (contact == null) {
            return PortalPaths.start(mail.language());
        }
        return changeGuests
                .of(change, contact, now)
                .map(it -> PortalPaths.change(mail.language(), links.make(it.id(), null, now)))
                .orElse(PortalPaths.start(mail.language()));
    }

    /** One of us has the meeting room; who is not asked any more has nothing to open. */
    private String meeting(MailCard mail, MeetingId meeting, Instant now) {
        var contact = mail.to().contact();
        if (contact == null) {
            return meeting.url();
        }
        return meetingGuests
                .of(meeting, contact, now)
                .map(it -> PortalPaths.meeting(mail.language(), links.make(it.id(), null, now)))
                .orElse(PortalPaths.start(mail.language()));
    }
}
