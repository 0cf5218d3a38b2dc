package org.heed.client;

import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.web.Names;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a person at a client. Family and given name stand apart; the display
 * name may be left out and is then made of them as their script does it.
 *
 * @param language theirs; the client's when none
 * @param channel theirs; the client's when none
 */
public record ContactFacts(
        String name,
        String family,
        String given,
        Address address,
        String title,
        String email,
        String phone,
        @Nullable Language language,
        @Nullable Channel channel,
        String notes) {

    public ContactFacts {
        family = family.strip();
        given = given.strip();
        email = email.strip();
        name = name.isBlank() ? Names.inOrder(family, given) : name.strip();
    }

    /** Judges; refuses at the field of the same name, addresses at {@code addressZhHans}, … */
    void check() {
        new Checks()
                .required("name", name, 100)
                .optional("family", family, 60)
                .optional("given", given, 60)
                .optional("addressZhHans", address.zhHans(), 60)
                .optional("addressZhHant", address.zhHant(), 60)
                .optional("addressEn", address.en(), 60)
                .optional("title", title, 100)
                .optional("email", email, 254)
                .that(mailbox(), "client.refused.not-an-address", "email")
                .optional("phone", phone, 40)
                .optional("notes", notes, 4000)
                .done();
    }

    private boolean mailbox() {
        return email.isEmpty()
                || email.matches("[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"().]+");
    }
}
