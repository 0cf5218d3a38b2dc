package org.heed.client;

import org.heed.identity.Me;
import org.heed.kernel.About;
import org.heed.kernel.Change;
import org.heed.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes the people at a client down. */
@Service
@Transactional
public class Contacts {

    private final ClientRepository clients;
    private final ContactRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(
            ClientRepository clients,
            ContactRepository repository,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a person at the client down. The first one is the main contact until another is named.
     *
     * @throws Refused {@code client.refused.email-taken} when somebody else at this client has that
     *     address
     */
    public ContactId add(Me me, ClientId clientId, ContactFacts facts) {
        var client = clients.get(me, clientId);
        ClientRights.mayKeep(me);
        facts.check();
        repository.refuseTaken(clientId, null, facts.email());
        var now = clock.instant();
        var id = repository.add(client, facts, now);
        var about = new About(id.subject(), client.circle().value(), List.of(clientId.subject()));
        events.publishEvent(new ClientHappening.ContactAdded(about, now, me.actor(), facts.name()));
        return id;
    }

    /** Rewrites the facts; refuses as {@link #add} does, and when somebody else was faster. */
    public void change(Me me, ContactId id, int version, ContactFacts facts) {
        var before = repository.get(me, id);
        ClientRights.mayKeep(me);
        facts.check();
        repository.refuseTaken(before.client(), id, facts.email());
        var client = clients.get(me, before.client());
        repository.save(before, version, facts, client);
        for (var change : changes(before, facts, client)) {
            events.publishEvent(
                    new ClientHappening.ContactChanged(
                            about(before), clock.instant(), me.actor(), before.name(), change));
        }
    }

    /** Marks that they left the client on that day; they are no longer offered, and stay known. */
    public void leave(Me me, ContactId id, int version, LocalDate on) {
        var contact = repository.get(me, id);
        ClientRights.mayKeep(me);
        repository.leave(contact, version, on);
        if (contact.leftOn() == null) {
            events.publishEvent(
                    new ClientHappening.ContactLeft(
                            about(contact), clock.instant(), me.actor(), contact.name(), on));
        }
    }

    /** Takes the mark back. */
    public void comeBack(Me me, ContactId id, int version) {
        var contact = repository.get(me, id);
        ClientRights.mayKeep(me);
        repository.comeBack(contact, version);
        if (contact.leftOn() != null) {
            events.publishEvent(
                    new ClientHappening.ContactReturned(
                            about(contact), clock.instant(), me.actor(), contact.name()));
        }
    }

    /**
     * Names the person we ask for first, instead of whoever it was.
     *
     * @throws Refused {@code client.refused.has-left}
     */
    public void nameMain(Me me, ContactId id) {
        var contact = repository.get(me, id);
        ClientRights.mayKeep(me);
        if (contact.leftOn() != null) {
            throw Refused.because("client.refused.has-left", "name", contact.name()).at("main");
        }
        if (!contact.main()) {
            clients.hold(contact.client());
            repository.nameMain(contact);
            events.publishEvent(
                    new ClientHappening.MainContactNamed(
                            about(contact), clock.instant(), me.actor(), contact.name()));
        }
    }

    private static About about(ContactCard contact) {
        return new About(
                contact.id().subject(),
                contact.circle().value(),
                List.of(contact.client().subject()));
    }

    private static List<Change> changes(ContactCard from, ContactFacts to, ClientCard client) {
        var language = to.language() == null ? client.language() : to.language();
        var channel = to.channel() == null ? client.channel() : to.channel();
        return new Change.Changes("client.field.")
                .compare("name", from.name(), to.name())
                .compare("family", from.family(), to.family())
                .compare("given", from.given(), to.given())
                .compare("address-zh-hans", from.address().zhHans(), to.address().zhHans())
                .compare("address-zh-hant", from.address().zhHant(), to.address().zhHant())
                .compare("address-en", from.address().en(), to.address().en())
                .compare("title", from.title(), to.title())
                .compare("email", from.email(), to.email())
                .compare("phone", from.phone(), to.phone())
                .compare(
                        "language", "@" + Clients.key(from.language()), "@" + Clients.key(language))
                .compare("channel", "@" + Clients.key(from.channel()), "@" + Clients.key(channel))
                .compare("notes", from.notes(), to.notes())
                .found();
    }
}
