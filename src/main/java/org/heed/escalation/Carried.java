package org.heed.escalation;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Urgency;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Somebody else answers for a question that climbed, a request for help or a difficulty from now
 * on, because the client or project was handed over.
 *
 * @param matter {@code escalation}, {@code support} or {@code difficulty}
 * @param before who answered for it until then
 * @param tells who was asked, or was told
 */
public record Carried(
        About about,
        Instant at,
        Actor actor,
        String matter,
        String before,
        String url,
        Set<PersonId> tells)
        implements ClimbHappening {

    public Carried {
        tells = Set.copyOf(tells);
    }

    @Override
    public String kind() {
        return "escalation.carried-" + matter;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before);
    }

    @Override
    public Urgency urgency() {
        return Urgency.NOTED;
    }
}
