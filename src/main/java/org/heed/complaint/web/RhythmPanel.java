package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.rhythm.ContactLookup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** How often whoever complained hears from us, and what they are known to have understood. */
@Component
@Order(3)
class RhythmPanel implements ComplaintPanel {

    private final ContactLookup contacts;

    RhythmPanel(ContactLookup contacts) {
        this.contacts = contacts;
    }

    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        var contact = complaint.contact();
        if (contact == null || complaint.mergedInto() != null) {
            return Optional.empty();
        }
        var hung =
                contacts.with(
                        me,
                        complaint.client(),
                        contact,
                        complaint.project(),
                        "/clients/" + complaint.client().value() + "/rhythm");
        return Optional.of(new Panel("rhythm.panel.title", "rhythm/panel", hung, false));
    }
}
