package org.heed.promise;

import org.heed.client.ClientId;
import org.heed.conversation.Direction;
import org.heed.conversation.MailId;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.TouchpointLists;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Finds where the client said something, or records it. Source: R084, "new date agreed". */
@Component
class Evidence {

    private final Touchpoints touchpoints;
    private final TouchpointLists contacts;
    private final OutboxLists mails;
    private final Clock clock;

    Evidence(Touchpoints touchpoints, TouchpointLists contacts, OutboxLists mails, Clock clock) {
        this.touchpoints = touchpoints;
        this.contacts = contacts;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code promise.refused.not-evidence} at {@code evidence}: not there, not for
     *     this person, of another client, or older than the promise
     */
    Subject of(Me me, PromiseCard promise, Consent consent, Direction direction) {
        var record = consent.record();
        if (record == null) {
            return new Subject("touchpoint", record(me, promise, consent, direction).value());
        }
        try {
            var said = said(me, record);
            if (said.client().equals(promise.client()) && !said.at().isBefore(promise.saidAt())) {
                return record;
            }
        } catch (NotFound _) {
            // The same answer as for one that does not fit.
        }
        throw Refused.because("promise.refused.not-evidence").at("evidence");
    }

    private TouchpointId record(Me me, PromiseCard promise, Consent consent, Direction direction) {
        return touchpoints.record(
                me,
                new NewTouchpoint(
                        promise.about(),
                        promise.circle(),
                        promise.client(),
                        promise.project(),
                        promise.contact(),
                        consent.channel(),
                        direction,
                        false,
                        consent.words(),
                        promise.language(),
                        clock.instant(),
                        null,
                        null));
    }

    private record Said(ClientId client, Instant at) {}

    private Said said(Me me, Subject record) {
        return switch (record.kind()) {
            case "touchpoint" -> {
                var contact = contacts.get(me, new TouchpointId(record.id()));
                yield new Said(contact.client(), contact.at());
            }
            case "mail" -> {
                var mail = mails.get(me, new MailId(record.id()));
                yield new Said(mail.client(), mail.writtenAt());
            }
            default -> throw new NotFound();
        };
    }
}
