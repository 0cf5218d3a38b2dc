package org.heed.identity.api;

import org.heed.identity.PersonLine;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * A person over the API.
 *
 * @param superior id of whom they report to; null at the top
 * @param settled whether they have a password
 */
record PersonJson(
        long id,
        String name,
        String email,
        String role,
        @Nullable Long superior,
        String phone,
        String language,
        String zone,
        boolean disabled,
        boolean settled,
        int version) {

    static PersonJson of(PersonLine person) {
        var superior = person.superior();
        return new PersonJson(
                person.id().value(),
                person.name(),
                person.email(),
                Form.slug(person.role()),
                superior == null ? null : superior.value(),
                person.phone(),
                person.language().tag(),
                person.zone().getId(),
                person.disabled(),
                person.settled(),
                person.version());
    }
}
