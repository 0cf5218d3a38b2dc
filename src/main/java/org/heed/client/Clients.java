package org.heed.client;

import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Change;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/** Writes clients down and says who of us is on them. */
@Service
@Transactional
public class Clients {

    private final ClientRepository repository;
    private final SeatRepository seats;
    private final Circles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(
            ClientRepository repository,
            SeatRepository seats,
            Circles circles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.seats = seats;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a new client down with a circle of its own, on which the writer sits.
     *
     * @throws Refused {@code client.refused.name-taken} when the writer sees one of the same name;
     *     {@code client.refused.not-yours-to-keep} for a team member
     */
    public ClientId open(Me me, ClientFacts facts) {
        ClientRights.mayKeep(me);
        facts.check();
        refuseNamesake(me, null, facts.name());
        var now = clock.instant();
        var circle = circles.open(null);
        var id = repository.add(facts, circle, now);
        circles.seat(circle, me.id());
        var about = new About(id.subject(), circle.value(), List.of());
        events.publishEvent(new ClientHappening.Opened(about, now, me.actor(), facts.name()));
        return id;
    }

    /** Rewrites the facts; the address of the page stays. */
    public void change(Me me, ClientId id, int version, ClientFacts facts) {
        var before = repository.get(me, id);
        ClientRights.mayKeep(me);
        facts.check();
        refuseNamesake(me, id, facts.name());
        repository.save(id, version, facts, before.circle());
        for (var change : changes(before, facts)) {
            events.publishEvent(
                    new ClientHappening.Changed(
                            about(before), clock.instant(), me.actor(), change));
        }
    }

    /**
     * Puts one of us on the client: from now on they see it and all its projects. Sitting there
     * already changes nothing.
     *
     * @throws Refused {@code client.refused.no-such-person}, {@code
     *     client.refused.not-yours-to-seat}
     */
    public void seat(Me me, ClientId id, PersonId person) {
        var client = repository.get(me, id);
        ClientRights.maySeat(me);
        var name = seats.name(person);
        if (seats.seated(client.circle()).stream().anyMatch(it -> it.person().equals(person))) {
            return;
        }
        circles.seat(client.circle(), person);
        events.publishEvent(
                new ClientHappening.Seated(about(client), clock.instant(), me.actor(), name));
    }

    /**
     * Takes one of us off the client; who does not sit there changes nothing.
     *
     * @throws Refused {@code client.refused.last-seat} when nobody would be left on it
     */
    public void unseat(Me me, ClientId id, PersonId person) {
        var client = repository.get(me, id);
        ClientRights.maySeat(me);
        // Two who take each other off must not both see that somebody is left.
        repository.hold(id);
        var there = seats.seated(client.circle());
        var seat = there.stream().filter(it -> it.person().equals(person)).findFirst();
        if (seat.isEmpty()) {
            return;
        }
        if (there.size() == 1) {
            throw Refused.because("client.refused.last-seat").at("seats");
        }
        circles.unseat(client.circle(), person);
        events.publishEvent(
                new ClientHappening.Unseated(
                        about(client), clock.instant(), me.actor(), seat.get().name()));
    }

    private void refuseNamesake(Me me, @Nullable ClientId self, String name) {
        repository
                .namesake(me, self, name)
                .ifPresent(other -> {
                    throw Refused.because("client.refused.name-taken", "name", other).at("name");
                });
    }

    private static About about(ClientCard client) {
        return new About(client.id().subject(), client.circle().value(), List.of());
    }

    private static List<Change> changes(ClientCard from, ClientFacts to) {
        return new Change.Changes("client.field.")
                .compare("name", from.name(), to.name())
                .compare("short-name", from.shortName(), to.shortName())
                .compare("language", "@" + key(from.language()), "@" + key(to.language()))
                .compare("zone", from.zone(), to.zone())
                .compare("channel", "@" + key(from.channel()), "@" + key(to.channel()))
                .compare("customs", from.customs(), to.customs())
                .compare("sensitivities", from.sensitivities(), to.sensitivities())
                .compare("notes", from.notes(), to.notes())
                .found();
    }

    static String key(Language language) {
        return "client.language." + language.tag();
    }

    static String key(Channel channel) {
        return "client.channel." + channel.word();
    }
}
