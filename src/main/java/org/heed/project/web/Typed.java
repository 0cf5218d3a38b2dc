package org.heed.project.web;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what forms of this room carry; notes at the field what cannot be read. */
@Component("projectTyped")
class Typed {

    private final PeopleLists people;
    private final ContactLists contacts;

    Typed(PeopleLists people, ContactLists contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    /** One of us: picked, or the only one of the name that was typed. */
    Optional<PersonId> person(Form form, String name, Me me) {
        var picked = form.number(name + "Id");
        if (picked.isPresent() || form.text(name).isEmpty()) {
            return picked.map(PersonId::new);
        }
        var found = people.picker(me, form.text(name), 2).stream().map(it -> it.id()).toList();
        return only(form, name, found, "project.refused.no-such-person");
    }

    /** A person at the client: picked, or the only one of the name that was typed. */
    Optional<ContactId> contact(Form form, String name, Me me, ClientId client) {
        var picked = form.number(name + "Id");
        if (picked.isPresent() || form.text(name).isEmpty()) {
            return picked.map(ContactId::new);
        }
        var found =
                contacts.picker(me, client, form.text(name), 2).stream()
                        .map(it -> new ContactId(it.id()))
                        .toList();
        return only(form, name, found, "project.refused.no-such-contact");
    }

    private static <T> Optional<T> only(Form form, String name, List<T> found, String none) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        form.refuse(Reason.of(found.isEmpty() ? none : "project.refused.which", name));
        return Optional.empty();
    }

    static Optional<Channel> channel(Form form) {
        return one(form, "channel", Channel::of);
    }

    /** A word that must be one of those offered. */
    static <T> Optional<T> one(Form form, String name, Function<String, Optional<T>> of) {
        var value = of.apply(form.text(name));
        if (value.isEmpty()) {
            var key = form.text(name).isEmpty() ? "missing" : "not-a-choice";
            form.refuse(Reason.of("kernel.refused." + key, name));
        }
        return value;
    }

    /** Whether the form came back because somebody else was faster. */
    static boolean stale(Form form) {
        return form.reasons().stream().anyMatch(it -> it.key().equals("kernel.refused.stale"));
    }
}
