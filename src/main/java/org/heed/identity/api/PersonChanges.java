package org.heed.identity.api;

import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One change over the API may be two of the door's verbs: both happen or neither. */
@Component
class PersonChanges {

    private final People people;
    private final PeopleLists lists;

    PersonChanges(People people, PeopleLists lists) {
        this.people = people;
        this.lists = lists;
    }

    @Transactional
    public void change(Me me, PersonId id, int version, PersonInput input) {
        var person = lists.get(me, id);
        people.change(me, id, version, input.changed(person));
        if (input.disabled() != null && input.disabled() != person.disabled()) {
            if (input.disabled()) {
                people.disable(me, id, version + 1);
            } else {
                people.enable(me, id, version + 1);
            }
        }
    }
}
