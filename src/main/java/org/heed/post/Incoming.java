package org.heed.post;

import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.complaint.CaseHappening;
import org.heed.complaint.ComplaintId;
import org.heed.conversation.Topics;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.search.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/**
 * A person says what becomes of a mail that waits. Whoever sees it may; {@code
 * post.refused.settled-already} when somebody else was faster.
 */
@Service
@Transactional
public class Incoming {

    private final IncomingLists lists;
    private final LetterRepository letters;
    private final SettlingRepository settled;
    private final ArrivalRepository arrivals;
    private final Affairs affairs;
    private final Settling settling;
    private final ClientLists clients;
    private final ContactLists contacts;
    private final Topics topics;
    private final Rounds rounds;
    private final Clock clock;

    Incoming(
            IncomingLists lists,
            LetterRepository letters,
            SettlingRepository settled,
            ArrivalRepository arrivals,
            Affairs affairs,
            Settling settling,
            ClientLists clients,
            ContactLists contacts,
            Topics topics,
            Rounds rounds,
            Clock clock) {
        this.lists = lists;
        this.letters = letters;
        this.settled = settled;
        this.arrivals = arrivals;
        this.affairs = affairs;
        this.settling = settling;
        this.clients = clients;
        this.contacts = contacts;
        this.topics = topics;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * This is really them: from now on the mail speaks as the contact it names. An answer to an
     * open record goes there at once.
     *
     * @throws Refused {@code post.refused.nobody-named} when it names no contact of a client
     */
    public void vouch(Me me, IncomingId id) {
        var letter = waiting(me, id);
        var contact = letter.contact();
        var client = letter.client();
        if (contact == null || client == null || !letter.sender().equals("contact")) {
            throw Refused.because("post.refused.nobody-named");
        }
        if (!contacts.get(me, contact).client().equals(client)) {
            throw Refused.because("post.refused.nobody-named");
        }
        settled.vouch(id, circle(letter), client, contact);
        rounds.lookAgain(List.of(id.subject()));
        var about = letter.about();
        if (letter.kind() == LetterKind.REPLY && about != null) {
            var on = affair(letter);
            if (!on.isClosed() && !on.isGivenUp()) {
                var now = letters.find(id).orElseThrow();
                settling.put(now, on, rung(letter), contact, false, me.id());
            }
        }
    }

    /**
     * Puts it on a record, as the client's words.
     *
     * @param number of a complaint, or a client's short name
     * @param contact who wrote it, by which they are vouched for; none for somebody unknown
     * @param reopens whether a complaint that is over is open again with it
     * @throws Refused at {@code about}, {@code contact}
     */
    public void putOn(
            Me me, IncomingId id, String number, @Nullable ContactId contact, boolean reopens) {
        waiting(me, id);
        var matter = topics.get(me, number, "about");
        var on =
                matter.subject().kind().equals("complaint")
                        ? affairs.complaint(matter.subject().id()).orElseThrow(NotFound::new)
                        : new Affair(
                                matter.subject(),
                                matter.circle(),
                                matter.client(),
                                matter.project(),
                                null,
                                "",
                                null,
                                me.language(),
                                matter.label());
        requireTheirs(me, on.client(), contact);
        settled.vouch(id, on.circle(), on.client(), contact);
        boolean over = on.isClosed() || on.isGivenUp() || on.isSolved();
        settling.put(
                letters.find(id).orElseThrow(), on, "person", contact, reopens && over, me.id());
    }

    /**
     * It is a complaint of this client, received when the mail reached us.
     *
     * @param contact who wrote it, by which they are vouched for; none for somebody unknown
     * @throws Refused at {@code contact}
     */
    public ComplaintId complain(
            Me me, IncomingId id, ClientId client, @Nullable ContactId contact) {
        waiting(me, id);
        var of = clients.get(me, client);
        requireTheirs(me, client, contact);
        settled.vouch(id, of.circle(), client, contact);
        return settling.complain(letters.find(id).orElseThrow(), me.id());
    }

    /** Nothing for us, or read and done: kept, but out of the way. At {@code because}. */
    public void setAside(Me me, IncomingId id, String because) {
        waiting(me, id);
        new Checks().required("because", because, 500).done();
        settled.setAside(id, me.id(), because, clock.instant());
    }

    /**
     * Sorts it anew from its bytes: after something was put right.
     *
     * @throws Refused {@code post.refused.on-record} once it is on a record
     */
    public void replay(Me me, IncomingId id) {
        var letter = letters.hold(id);
        if (letter.isPresent()) {
            lists.require(me, id);
        } else {
            me.requireAdministrator();
        }
        letter.map(Letter::standing)
                .filter(it -> it == Standing.ON_RECORD || it == Standing.COMPLAINT)
                .ifPresent(it -> {
                    throw Refused.because("post.refused.on-record");
                });
        if (!arrivals.replay(id, clock.instant())) {
            throw new NotFound();
        }
    }

    /** Mails go where their record goes. */
    @EventListener
    void on(CaseHappening.Changed changed) {
        rounds.lookAgain(settled.moveTo(changed.about()));
    }

    private Letter waiting(Me me, IncomingId id) {
        lists.require(me, id);
        return letters.hold(id)
                .filter(it -> it.standing() == Standing.WAITING)
                .orElseThrow(() -> Refused.conflict("post.refused.settled-already"));
    }

    private void requireTheirs(Me me, ClientId client, @Nullable ContactId contact) {
        if (contact != null && !contacts.get(me, contact).client().equals(client)) {
            throw Refused.because("post.refused.not-their-contact").at("contact");
        }
    }

    private Affair affair(Letter letter) {
        var about = letter.about();
        if (about == null) {
            throw new IllegalStateException("On no record: " + letter.id());
        }
        if (about.kind().equals("complaint")) {
            return affairs.complaint(about.id()).orElseThrow(NotFound::new);
        }
        var client = letter.client();
        if (client == null) {
            throw new IllegalStateException("About something of nobody: " + letter.id());
        }
        return new Affair(
                about,
                circle(letter),
                client,
                null,
                null,
                "",
                null,
                letter.language(),
                letter.subject());
    }

    private static CircleId circle(Letter letter) {
        var circle = letter.circle();
        if (circle == null) {
            throw Refused.because("post.refused.nobody-named");
        }
        return circle;
    }

    private static String rung(Letter letter) {
        var rung = letter.rung();
        return rung == null ? "person" : rung;
    }
}
