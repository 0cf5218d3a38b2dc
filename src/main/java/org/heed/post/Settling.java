package org.heed.post;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.complaint.ClientActs;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.LodgeForm;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Threads;
import org.heed.conversation.Touchpoints;
import org.heed.document.Documents;
import org.heed.document.NewDocument;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.search.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Lets a mail have its effect: on a record, or as a complaint of its own. */
@Component
class Settling {

    /** The longest words of a contact; the whole mail is one click away. */
    private static final int WORDS = 8_000;

    private static final int COMPLAINT = 20_000;
    private static final int REASON = 2_000;

    private final LetterRepository letters;
    private final SettlingRepository settled;
    private final ArrivalRepository arrivals;
    private final Affairs affairs;
    private final Touchpoints touchpoints;
    private final ClientActs acts;
    private final Documents documents;
    private final Threads threads;
    private final Rounds rounds;
    private final Clock clock;

    Settling(
            LetterRepository letters,
            SettlingRepository settled,
            ArrivalRepository arrivals,
            Affairs affairs,
            Touchpoints touchpoints,
            ClientActs acts,
            Documents documents,
            Threads threads,
            Rounds rounds,
            Clock clock) {
        this.letters = letters;
        this.settled = settled;
        this.arrivals = arrivals;
        this.affairs = affairs;
        this.touchpoints = touchpoints;
        this.acts = acts;
        this.documents = documents;
        this.threads = threads;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The client's words, found by the mail itself. */
    void put(IncomingId id, Found found, boolean reopens) {
        var letter = get(id);
        put(letter, found.affair(), found.rung(), letter.contact(), reopens, null);
    }

    /**
     * The client's words.
     *
     * @param contact who wrote them; none for somebody who is not among the client's people
     * @param by who of us put it there; none when it followed from the mail
     */
    void put(
            Letter letter,
            Affair on,
            String rung,
            @Nullable ContactId contact,
            boolean reopens,
            @Nullable PersonId by) {
        var actor = writer(letter, contact);
        if (reopens && on.isComplaint()) {
            acts.comeBack(
                    actor, new ComplaintId(on.subject().id()), Shortened.to(REASON, letter.said()));
        }
        boolean visible = contact != null && contact.equals(on.contact());
        touchpoints.recordFor(actor, touch(letter, on, contact, Direction.IN, visible));
        settle(letter, Standing.ON_RECORD, on, rung, contact, by, actor, visible);
    }

    /** One of us wrote to them with another program. */
    void putOurs(IncomingId id, Found found, long to) {
        var letter = get(id);
        var actor = Actor.person(Objects.requireNonNull(letter.person()).value(), letter.from());
        var contact = new ContactId(to);
        var on = found.affair();
        touchpoints.recordFor(actor, touch(letter, on, contact, Direction.OUT, false));
        settle(letter, Standing.ON_RECORD, on, found.rung(), null, null, actor, false);
    }

    /** A complaint of the client whose proven contact wrote it. */
    void complain(IncomingId id) {
        complain(get(id), null);
    }

    /**
     * A complaint in the words of the mail, received when the mail reached us.
     *
     * @param by who of us said that it is one; none when its mailbox says so
     */
    ComplaintId complain(Letter letter, @Nullable PersonId by) {
        var client = Objects.requireNonNull(letter.client());
        var contact = letter.sureness().speaks() ? letter.contact() : null;
        var actor = writer(letter, contact);
        var complaint =
                acts.lodge(
                        actor,
                        new LodgeForm(
                                client,
                                contact,
                                Shortened.to(200, letter.from().isBlank() ? "–" : letter.from()),
                                letter.fromAddress().isBlank() ? "–" : letter.fromAddress(),
                                Shortened.to(COMPLAINT, letter.said()),
                                letter.language(),
                                "",
                                Channel.EMAIL,
                                letter.reachedAt()));
        var on = affairs.complaint(complaint.value()).orElseThrow();
        var rung = by == null ? "own" : "person";
        settle(letter, Standing.COMPLAINT, on, rung, contact, by, actor, contact != null);
        return complaint;
    }

    private void settle(
            Letter letter,
            Standing standing,
            Affair on,
            String rung,
            @Nullable ContactId contact,
            @Nullable PersonId by,
            Actor actor,
            boolean visible) {
        settled.settle(letter.id(), standing, on, rung, contact, by, clock.instant());
        rounds.lookAgain(List.of(letter.id().subject()));
        file(letter, on, actor, visible);
        if (letter.sureness().speaks()) {
            // Only whoever is surely them hears from us under what they wrote.
            threads.heard(
                    on.subject(),
                    letter.fromAddress(),
                    letter.messageId(),
                    List.of(),
                    letter.reachedAt());
        }
        settled.waitingAfter(letter.id()).forEach(it -> arrivals.replay(it, clock.instant()));
    }

    /** Pictures in the text stay with the mail; files go to the record while it has room. */
    private void file(Letter letter, Affair on, Actor writer, boolean visible) {
        // Without an id: what arrives by mail is limited there, not by what a person keeps a day.
        var actor =
                writer.kind() == Actor.Kind.CONTACT
                        ? new Actor(Actor.Kind.CONTACT, null, writer.name())
                        : Actor.system();
        var files =
                letter.files().stream()
                        .filter(it -> it.document() == null && it.size() <= Documents.LARGEST)
                        .filter(it -> !it.type().startsWith("message/delivery"))
                        .toList();
        int room = documents.room(on.subject());
        for (var file : files.subList(0, Math.min(room, files.size()))) {
            var content = letters.content(letter.id(), file.position()).orElseThrow();
            var kept =
                    documents.keep(
                            actor,
                            new NewDocument(
                                    on.about(),
                                    file.name().isBlank() ? named(file) : file.name(),
                                    visible,
                                    () -> new ByteArrayInputStream(content)));
            letters.became(letter.id(), file.position(), kept.id().value());
        }
        if (room < files.size()) {
            letters.remark(letter.id(), Remark.FILES_LEFT);
        }
    }

    private static String named(Letter.Part file) {
        return switch (file.type()) {
            case "message/rfc822" -> "mail.eml";
            case "text/calendar" -> "invitation.ics";
            case "image/png" -> "picture.png";
            case "image/jpeg" -> "picture.jpg";
            default -> "file";
        };
    }

    private static NewTouchpoint touch(
            Letter letter,
            Affair on,
            @Nullable ContactId contact,
            Direction direction,
            boolean visible) {
        return new NewTouchpoint(
                on.subject(),
                on.circle(),
                on.client(),
                on.project(),
                contact,
                Channel.EMAIL,
                direction,
                visible,
                Shortened.to(WORDS, letter.said()),
                letter.language(),
                letter.reachedAt(),
                null,
                null);
    }

    /** Its id is left out where we are not sure: nobody is then taken for having written it. */
    private static Actor writer(Letter letter, @Nullable ContactId contact) {
        return new Actor(
                Actor.Kind.CONTACT,
                contact == null || !letter.sureness().speaks() ? null : contact.value(),
                letter.from().isBlank() ? "–" : letter.from());
    }

    private Letter get(IncomingId id) {
        return letters.find(id).orElseThrow();
    }
}
