package org.heed.portal;

import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Templates;
import org.heed.kernel.Actor;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Map;

/**
 * The two mails nobody writes: a receipt, and the code to come in with. Neither repeats a word of
 * whoever filled in a form, and both go to the stored address only. Source: security, B7, D6.
 */
@Component("portalLetters")
class Letters {

    private final Outbox outbox;
    private final Templates templates;
    private final Clock clock;

    Letters(Outbox outbox, Templates templates, Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.clock = clock;
    }

    /** A code, and a link to use it at. Asked for twice within a minute it is one mail. */
    void access(Visitor guest) {
        long minute = clock.instant().getEpochSecond() / 60;
        write(guest, MailKind.ACCESS, "portal/access/" + guest.id() + "/" + minute);
    }

    /** One for each complaint. */
    void receipt(Guest guest) {
        write(guest, MailKind.RECEIPT, "portal/receipt/" + guest.id());
    }

    private void write(Visitor guest, MailKind kind, String intention) {
        var facts = Map.of("number", guest.called());
        var draft = templates.draftFor(kind, guest.language(), facts);
        outbox.sendFor(
                Actor.system(),
                new NewMail(
                        intention,
                        kind,
                        guest.subject(),
                        guest.circle(),
                        guest.client(),
                        null,
                        guest.recipient(),
                        guest.language(),
                        draft.subject(),
                        draft.body(),
                        null));
    }
}
