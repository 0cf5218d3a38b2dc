package org.heed.meeting.web;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;

/** Reads who of us was named. */
final class Owners {

    private Owners() {}

    /** Who was picked, else who is the only one of the name that was typed; me when nobody was. */
    static PersonId of(Form form, String name, Me me, PeopleLists people) {
        var picked = form.number(name + "Id");
        var typed = form.text(name);
        if (picked.isPresent()) {
            return new PersonId(picked.get());
        } else if (typed.isEmpty() || typed.equals(me.name())) {
            return me.id();
        }
        var found = people.picker(me, typed, 2);
        if (found.size() != 1) {
            form.refuse(Reason.of("meeting.refused.which-person", name));
            return me.id();
        }
        return found.getFirst().id();
    }
}
