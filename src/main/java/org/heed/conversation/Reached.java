package org.heed.conversation;

import org.heed.client.Channel;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** A mail that has left is a contact, unless no person wrote it. Source: heed.md, "Clocks". */
@Component
class Reached {

    private final TouchpointRepository touchpoints;

    Reached(TouchpointRepository touchpoints) {
        this.touchpoints = touchpoints;
    }

    /** The mail itself stands on the timeline, so the contact makes no entry of its own. */
    void by(MailCard mail, Instant at) {
        if (mail.kind().automatic()) {
            return;
        }
        touchpoints.insert(
                new NewTouchpoint(
                        mail.about(),
                        mail.circle(),
                        mail.client(),
                        mail.project(),
                        mail.to().contact(),
                        Channel.EMAIL,
                        Direction.OUT,
                        true,
                        mail.body(),
                        mail.language(),
                        at,
                        null,
                        null),
                mail.author().name(),
                at);
    }
}
