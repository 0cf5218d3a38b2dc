package org.heed.escalation;

import org.heed.client.ClientCard;
import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.client.ClientRights;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps leaders from being surprised by a client's call. Source: R065. */
@Service
@Transactional
public class LeaderCards {

    private final LeaderCardRepository cards;
    private final ClientLists clients;
    private final LadderReader ladders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeaderCards(
            LeaderCardRepository cards,
            ClientLists clients,
            LadderReader ladders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.clients = clients;
        this.ladders = ladders;
        this.events = events;
        this.clock = clock;
    }

    /** The words of a card. */
    public record Words(String goingOn, String answer, String avoid, Language language) {}

    @Transactional(readOnly = true)
    public Optional<LeaderCard> find(Me me, ClientId client) {
        return cards.find(clients.get(me, client).id());
    }

    /**
     * What those who report to me wrote within a quarter and I have not read as it is now, the
     * newest first; at most 10.
     */
    @Transactional(readOnly = true)
    public List<LeaderCard.Unread> unread(Me me) {
        return cards.unread(me, clock.instant().minus(Warnings.QUARTER));
    }

    /** Who has read it, the latest first; at most 50. */
    @Transactional(readOnly = true)
    public List<CardReading> readings(Me me, ClientId client) {
        return cards.readings(clients.get(me, client).id());
    }

    /**
     * Writes the card, or rewrites it: then whoever read it has to read it again.
     *
     * @param version as the writer saw it; 0 when there was none
     * @throws Refused at {@code goingOn}, {@code answer}, {@code avoid}; (conflict) stale; {@code
     *     escalation.refused.not-yours-to-write}
     */
    public void write(Me me, ClientId id, int version, Words words) {
        var client = clients.get(me, id);
        if (!ClientRights.keeps(me)) {
            throw Refused.because("escalation.refused.not-yours-to-write");
        }
        new Checks()
                .required("goingOn", words.goingOn(), 4000)
                .required("answer", words.answer(), 4000)
                .optional("avoid", words.avoid(), 2000)
                .done();
        var now = clock.instant();
        if (!cards.save(client, version, words, me.id(), now)) {
            throw Refused.stale();
        }
        var card = cards.find(id).orElseThrow(NotFound::new);
        events.publishEvent(
                new CardHappening.Written(client, card, now, me.actor(), toTell(me, client)));
    }

    private Set<PersonId> toTell(Me me, ClientCard client) {
        var tell = new HashSet<PersonId>();
        ladders.superiors(me.id()).stream().findFirst().ifPresent(tell::add);
        cards.readings(client.id()).forEach(it -> tell.add(it.person()));
        tell.remove(me.id());
        return tell;
    }

    /**
     * I have read it as it is now; said again, nothing changes.
     *
     * @param seen the version that was read; none when they did not say
     * @throws NotFound without a card
     * @throws Refused (conflict) stale, when it was rewritten since
     */
    public void read(Me me, ClientId id, @Nullable Integer seen) {
        var client = clients.get(me, id);
        var card = cards.find(id).orElseThrow(NotFound::new);
        if (seen != null && seen != card.version()) {
            throw Refused.stale();
        }
        var now = clock.instant();
        if (cards.read(client, me.id(), card.version(), now)) {
            events.publishEvent(new CardHappening.Read(client, now, me.actor()));
        }
    }
}
