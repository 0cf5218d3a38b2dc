package org.heed.complaint;

import org.heed.client.ClientId;
import org.heed.clock.Severity;
import org.heed.identity.PersonId;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * Which complaints a list shows; what is none or empty filters nothing.
 *
 * @param open true for open ones only, false for ended ones only
 * @param owner owner or co-owner
 * @param text words anywhere in it, in either Chinese script
 * @param dueBefore a running time limit lies before this moment
 */
public record ComplaintFilter(
        @Nullable ClientId client,
        @Nullable ProjectId project,
        Set<Phase> phases,
        @Nullable Step step,
        Set<Severity> severities,
        @Nullable PersonId owner,
        @Nullable String tag,
        @Nullable String text,
        @Nullable Boolean open,
        @Nullable Instant dueBefore) {

    /** Every complaint one may see. */
    public static final ComplaintFilter ALL =
            new ComplaintFilter(null, null, Set.of(), null, Set.of(), null, null, null, null, null);

    public ComplaintFilter {
        phases = Set.copyOf(phases);
        severities = Set.copyOf(severities);
    }

    public ComplaintFilter of(ClientId one) {
        return new ComplaintFilter(
                one, project, phases, step, severities, owner, tag, text, open, dueBefore);
    }

    public ComplaintFilter in(ProjectId one) {
        return new ComplaintFilter(
                client, one, phases, step, severities, owner, tag, text, open, dueBefore);
    }

    public ComplaintFilter stillOpen() {
        return new ComplaintFilter(
                client, project, phases, step, severities, owner, tag, text, true, dueBefore);
    }

    public ComplaintFilter ownedBy(PersonId one) {
        return new ComplaintFilter(
                client, project, phases, step, severities, one, tag, text, open, dueBefore);
    }
}
