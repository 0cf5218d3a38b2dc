package org.heed.portal;

import org.heed.complaint.ComplaintId;
import org.heed.conversation.Enclosure;
import org.heed.conversation.MailCard;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** A one-time code, made when its mail leaves, so that its ten minutes begin then. */
@Component
class CodeEnclosure implements Enclosure {

    private final GuestRepository guests;
    private final CodeRepository codes;
    private final Clock clock;

    CodeEnclosure(GuestRepository guests, CodeRepository codes, Clock clock) {
        this.guests = guests;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "code";
    }

    @Override
    public String make(MailCard mail) {
        if (!mail.about().kind().equals(ComplaintId.KIND)) {
            throw new IllegalStateException("Codes open complaints, not " + mail.about().kind());
        }
        var now = clock.instant();
        var guest = guests.of(new ComplaintId(mail.about().id()), mail.to(), mail.language(), now);
        return codes.make(guest, now);
    }
}
