package org.heed.promise.web;

import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.promise.Control;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;

import java.time.Duration;
import java.time.Instant;

/** Reads a new promise. */
final class PromiseForm {

    private PromiseForm() {}

    static NewPromise read(Form form, Me me, Matter matter, PeopleLists people, Instant now) {
        return new NewPromise(
                form.required("text", 500),
                Language.of(form.text("language")).orElse(me.language()),
                matter.subject(),
                matter.circle(),
                matter.client(),
                matter.project(),
                form.number("contact").map(ContactId::new).orElse(null),
                keeper(form, me, people),
                null,
                now,
                form.moment("due", me.zone()).orElse(null),
                form.number("effort").map(PromiseForm::hours).orElse(null),
                form.choice("control", Control.class).orElse(Control.FULL),
                form.number("confidence").map(PromiseForm::percent).orElse(null),
                form.optional("conditions", 1000),
                form.choice("promiseKind", PromiseKind.class).orElse(PromiseKind.MAIN),
                form.checked("clientVisible"));
    }

    /** Beyond any limit when they are more than that, to be refused as such. */
    static Duration hours(long many) {
        return Duration.ofHours(Math.clamp(many, -1, 100_000));
    }

    /** Any number that is no percent stays none, to be refused as such. */
    private static int percent(long number) {
        return (int) Math.clamp(number, -1, 101);
    }

    /** Who was picked, else who is the only one of the name that was typed; me when nobody was. */
    private static PersonId keeper(Form form, Me me, PeopleLists people) {
        var picked = form.number("byId");
        var typed = form.text("by");
        if (picked.isPresent()) {
            return new PersonId(picked.get());
        } else if (typed.isEmpty() || typed.equals(me.name())) {
            return me.id();
        }
        var found = people.picker(me, typed, 2);
        if (found.size() != 1) {
            form.refuse(Reason.of("promise.refused.which-person", "by"));
            return me.id();
        }
        return found.getFirst().id();
    }
}
