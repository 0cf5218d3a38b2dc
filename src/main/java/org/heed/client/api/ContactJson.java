package org.heed.client.api;

import org.heed.client.ContactCard;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A contact over the API. */
record ContactJson(
        long id,
        long client,
        String clientSlug,
        String name,
        String family,
        String given,
        AddressJson address,
        String title,
        String email,
        String phone,
        String language,
        String channel,
        String notes,
        boolean main,
        @Nullable LocalDate leftOn,
        int version) {

    static ContactJson of(ContactCard contact) {
        return new ContactJson(
                contact.id().value(),
                contact.client().value(),
                contact.clientSlug(),
                contact.name(),
                contact.family(),
                contact.given(),
                AddressJson.of(contact.address()),
                contact.title(),
                contact.email(),
                contact.phone(),
                contact.language().tag(),
                contact.channel().word(),
                contact.notes(),
                contact.main(),
                contact.leftOn(),
                contact.version());
    }
}
