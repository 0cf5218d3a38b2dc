package org.heed.handover.web;

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

/** Reads whom forms of this room name: picked, or the only one of the name that was typed. */
@Component("handoverRead")
class Read {

    private final PeopleLists people;
    private final ContactLists contacts;

    Read(PeopleLists people, ContactLists contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    Optional<PersonId> person(Me me, Form form, String name) {
        var typed = form.required(name, 200);
        var picked = form.number(name + "Id");
        if (picked.isPresent() || typed.isEmpty()) {
            return picked.map(PersonId::new);
        }
        var found = people.picker(me, typed, 2).stream().map(it -> it.id()).toList();
        return only(form, name, found);
    }

    Optional<ContactId> contact(Me me, Form form, String name, ClientId client) {
        var typed = form.required(name, 200);
        var picked = form.number(name + "Id");
        if (picked.isPresent() || typed.isEmpty()) {
            return picked.map(ContactId::new);
        }
        var found =
                contacts.picker(me, client, typed, 2).stream()
                        .map(it -> new ContactId(it.id()))
                        .toList();
        return only(form, name, found);
    }

    private static <T> Optional<T> only(Form form, String name, List<T> found) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        var key = found.isEmpty() ? "handover.refused.nobody" : "handover.refused.which";
        form.refuse(Reason.of(key, name));
        return Optional.empty();
    }
}
