package org.heed.client;

import org.heed.kernel.Checks;
import org.heed.kernel.Language;

import java.time.ZoneId;

/**
 * What is written down about a client.
 *
 * @param shortName what we say on the phone; its sound makes the address of the client's page
 * @param channel the way they like best to be reached
 * @param customs how they like to be treated: courtesies, business habits, holidays. Source: R113
 * @param sensitivities what to be careful about, pinned on every page about them
 */
public record ClientFacts(
        String name,
        String shortName,
        Language language,
        ZoneId zone,
        Channel channel,
        String customs,
        String sensitivities,
        String notes) {

    public ClientFacts {
        name = name.strip();
        shortName = shortName.isBlank() ? name : shortName.strip();
    }

    /** Judges; refuses at {@code name}, {@code shortName}, {@code customs}, … */
    void check() {
        var checks = new Checks().required("name", name, 200);
        if (!name.isBlank()) {
            checks.required("shortName", shortName, 60);
        }
        checks.optional("customs", customs, 2000)
                .optional("sensitivities", sensitivities, 2000)
                .optional("notes", notes, 8000)
                .done();
    }
}
