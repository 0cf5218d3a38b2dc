package org.heed.conversation;

import org.heed.kernel.Actor;
import org.heed.kernel.Concerns;
import org.heed.kernel.Happening;
import org.heed.kernel.Tidings;
import org.heed.kernel.Tidings.Alarm;
import org.heed.kernel.Tidings.Reader;
import org.heed.kernel.Urgency;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * A mail to a client that cannot be delivered, came back, or waits because the client wrote first,
 * is news to whoever wrote it.
 */
@Component
class MailConcerns implements Concerns {

    @Override
    public Optional<Tidings> of(Happening happening) {
        return switch (happening) {
            case MailHappening.Failed it -> undelivered(it.mail());
            case MailHappening.CameBack it -> undelivered(it.mail());
            case MailHappening.HeldBack it -> undelivered(it.mail());
            default -> Optional.empty();
        };
    }

    private static Optional<Tidings> undelivered(MailCard mail) {
        var author = mail.author();
        return author.kind() != Actor.Kind.PERSON || author.id() == null
                ? Optional.empty()
                : Optional.of(
                        new Tidings(
                                List.of(new Reader(author.id(), "author", Urgency.NOW)),
                                "/mail/" + mail.id().value(),
                                Alarm.NONE));
    }
}
