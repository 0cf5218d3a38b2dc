package org.heed.identity.web;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonCard;
import org.heed.identity.PersonDraft;
import org.heed.identity.PersonId;
import org.heed.identity.PersonLine;
import org.heed.identity.Role;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.ZoneId;
import java.util.Optional;

/** The form about a person, read and shown. */
@Component
class PersonForms {

    private final PeopleLists lists;

    PersonForms(PeopleLists lists) {
        this.lists = lists;
    }

    /** Empty when it could not be read; the form says why. */
    Optional<PersonDraft> draft(Me me, Form form) {
        var name = form.required("name", 100);
        var email = form.required("email", 254);
        var role = form.choice("role", Role.class);
        var phone = form.optional("phone", 40);
        var language = Typed.language(form, me.language());
        var zone = Typed.zone(form, me.zone());
        var superior = superior(me, form);
        if (role.isEmpty() && form.wrong("role").isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", "role"));
        }
        return role.map(it -> new PersonDraft(name, email, it, superior, phone, language, zone));
    }

    /** Picked by id, or typed without script: then exactly one person must be meant. */
    private @Nullable PersonId superior(Me me, Form form) {
        var typed = form.text("superior");
        if (typed.isEmpty()) {
            return null;
        }
        var id = form.number("superiorId");
        if (id.isPresent()) {
            return new PersonId(id.get());
        }
        var found = lists.picker(me, typed, 50);
        var named = found.stream().filter(it -> it.name().equals(typed)).toList();
        var meant = named.size() == 1 ? named : found;
        if (meant.size() != 1) {
            form.refuse(Reason.of("identity.refused.superior-unknown", "superior"));
            return null;
        }
        return meant.stream().map(PersonCard::id).findFirst().orElseThrow();
    }

    ModelAndView shown(Form form, @Nullable PersonLine person, ZoneId zone) {
        return Pages.show(
                person == null ? "identity/new" : "identity/edit",
                new IdentityPages.PersonForm(form, person, Zones.options(zone)));
    }
}
