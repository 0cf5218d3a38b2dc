package org.heed.promise;

import org.heed.client.ContactCard;
import org.heed.client.ContactLists;
import org.heed.conversation.Direction;
import org.heed.conversation.MailId;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the client early: asks for another date, or says what will not be. Source: R084, R085. */
@Service
@Transactional
public class Tellings {

    private static final int PEOPLE = 100;
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{[^{}\\n]{1,60}}");

    private final PromiseRepository promises;
    private final CareRepository cares;
    private final Briefings briefings;
    private final Evidence evidence;
    private final Outbox outbox;
    private final ContactLists contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tellings(
            PromiseRepository promises,
            CareRepository cares,
            Briefings briefings,
            Evidence evidence,
            Outbox outbox,
            ContactLists contacts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.cares = cares;
        this.briefings = briefings;
        this.evidence = evidence;
        this.outbox = outbox;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    /** Words to the client, as they stand in the composer. */
    public record Message(String subject, String words) {}

    /** Whom a message about this promise goes to: who was promised, else whom we ask for first. */
    @Transactional(readOnly = true)
    public Optional<ContactCard> reader(Me me, PromiseCard promise) {
        var contact = promise.contact();
        if (contact != null) {
            return Optional.of(contacts.get(me, contact));
        }
        return contacts.present(me, promise.client(), PEOPLE).items().stream()
                .min(Comparator.comparing(it -> !it.main()));
    }

    /**
     * Asks the client whether another date would do. The old one holds until they agree; when it
     * has slipped before, the superior is briefed first.
     *
     * @throws Refused at {@code due} as {@link Promises#renegotiate}; at {@code subject}, {@code
     *     words}; {@code promise.refused.nobody-to-write-to} at {@code words}
     */
    public MailId ask(Me me, PromiseId id, Instant due, Message message) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        var now = clock.instant();
        PromiseLife.renegotiate(before, due, now, message.words());
        briefings.beforeSecondSlip(before);
        var mail = send(me, before, "move " + due.getEpochSecond(), message);
        cares.asked(id, due, now);
        events.publishEvent(
                new PromiseHappening.NewDateAsked(promises.get(id), now, me.actor(), due));
        return mail;
    }

    /** Writes to the client that it may not, or will not, be kept. */
    public MailId write(Me me, PromiseId id, Message message) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        var mail = send(me, before, "tell v" + before.version(), message);
        told(me, id, message.words());
        return mail;
    }

    /** Somebody told them in another way. Source: R038. */
    public void tell(Me me, PromiseId id, Consent how) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        new Checks().required("how", how.words(), 2000).done();
        evidence.of(me, before, how, Direction.OUT);
        told(me, id, how.words());
    }

    private void told(Me me, PromiseId id, String how) {
        var now = clock.instant();
        cares.told(id, now);
        events.publishEvent(
                new PromiseHappening.ClientTold(
                        promises.get(id), now, me.actor(), PromiseFacts.brief(how)));
    }

    /** What the text to start from left to a person stands in braces. */
    private static void refuseUnfilled(String words) {
        var left = LEFT_OPEN.matcher(words);
        if (left.find()) {
            throw Refused.because("promise.refused.unfilled", "name", left.group()).at("words");
        }
    }

    private MailId send(Me me, PromiseCard promise, String purpose, Message message) {
        var reader =
                reader(me, promise)
                        .orElseThrow(() ->
                                Refused.because("promise.refused.nobody-to-write-to").at("words"));
        refuseUnfilled(message.words());
        return outbox.send(
                me,
                new NewMail(
                        "promise/" + promise.id().value() + "/" + purpose,
                        MailKind.REPLY,
                        promise.about(),
                        promise.circle(),
                        promise.client(),
                        promise.project(),
                        new Recipient(reader.id(), reader.name(), reader.email()),
                        reader.language(),
                        message.subject(),
                        message.words(),
                        null));
    }
}
