package org.heed.client.api;

import org.heed.client.Address;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactCard;
import org.heed.client.ContactFacts;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about a contact. In a change, what is left out stays as it is.
 *
 * @param client id or slug; only said when they are written down
 */
record ContactInput(
        @Nullable Object client,
        @Nullable String name,
        @Nullable String family,
        @Nullable String given,
        @Nullable AddressJson address,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String channel,
        @Nullable String notes) {

    ContactFacts fresh(ClientCard at) {
        return facts("", "", "", Address.none(), "", "", "", at.language(), at.channel(), "");
    }

    ContactFacts changed(ContactCard it) {
        if (client != null) {
            throw Refused.because("client.refused.same-client").at("client");
        }
        return facts(
                it.name(),
                it.family(),
                it.given(),
                it.address(),
                it.title(),
                it.email(),
                it.phone(),
                it.language(),
                it.channel(),
                it.notes());
    }

    private ContactFacts facts(
            String nameNow,
            String familyNow,
            String givenNow,
            Address addressNow,
            String titleNow,
            String emailNow,
            String phoneNow,
            Language languageNow,
            Channel channelNow,
            String notesNow) {
        return new ContactFacts(
                Read.text(name, nameNow),
                Read.text(family, familyNow),
                Read.text(given, givenNow),
                address == null ? addressNow : address.changed(addressNow),
                Read.text(title, titleNow),
                Read.text(email, emailNow),
                Read.text(phone, phoneNow),
                Read.language(language, languageNow),
                Read.channel(channel, channelNow),
                Read.text(notes, notesNow));
    }
}
