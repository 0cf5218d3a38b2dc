package org.heed.portal;

import org.heed.change.ChangeId;
import org.heed.complaint.ComplaintId;
import org.heed.conversation.Enclosure;
import org.heed.conversation.MailCard;
import org.heed.meeting.MeetingId;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** A one-time code, made when its mail leaves, so that its ten minutes begin then. */
@Component
class CodeEnclosure implements Enclosure {

    private final GuestRepository guests;
    private final MeetingGuestRepository meetingGuests;
    private final ChangeGuestRepository changeGuests;
    private final CodeRepository codes;
    private final Clock clock;

    CodeEnclosure(
            GuestRepository guests,
            MeetingGuestRepository meetingGuests,
            ChangeGuestRepository changeGuests,
            CodeRepository codes,
            Clock clock) {
        this.guests = guests;
        this.meetingGuests = meetingGuests;
        this.changeGuests = changeGuests;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "code";
    }

    @Override
    public String make(MailCard mail) {
        var now = clock.instant();
        var contact = mail.to().contact();
        if (mail.about().kind().equals(MeetingId.KIND) && contact != null) {
            return meetingGuests
                    .of(new MeetingId(mail.about().id()), contact, now)
                    .map(it -> codes.make(it.id(), now))
                    .orElse("–");
        } else if (mail.about().kind().equals(ChangeId.KIND) && contact != null) {
            return changeGuests
                    .of(new ChangeId(mail.about().id()), contact, now)
                    .map(it -> codes.make(it.id(), now))
                    .orElse("–");
        } else if (!mail.about().kind().equals(ComplaintId.KIND)) {
            throw new IllegalStateException("No code opens a " + mail.about().kind());
        }
        var guest = guests.of(new ComplaintId(mail.about().id()), mail.to(), mail.language(), now);
        return codes.make(guest.id(), now);
    }
}
