package org.heed.client;

import org.heed.identity.CircleId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A contact as other rooms show it.
 *
 * @param circle the client's
 * @param main whether they are who we ask for first
 * @param leftOn the day they left the client; none while they are there
 */
public record ContactCard(
        ContactId id,
        ClientId client,
        String clientSlug,
        String clientName,
        CircleId circle,
        String name,
        String family,
        String given,
        Address address,
        String title,
        String email,
        String phone,
        Language language,
        Channel channel,
        String notes,
        boolean main,
        @Nullable LocalDate leftOn,
        int version) {

    /** What a letter to them begins with: the form of address, else the name. */
    public String salutation() {
        var words = address.in(language);
        return words.isEmpty() ? name : words;
    }
}
