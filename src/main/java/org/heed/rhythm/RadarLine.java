package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A client or a project on the radar.
 *
 * @param projectName empty when it is the client as a whole; {@code url} is the page of either
 * @param weight the sum of all its signs
 * @param signs the reasons, heaviest first, at most {@link RadarLists#REASONS}; {@code more} says
 *     how many are left out
 * @param since when the earliest reason that stands alone began to count
 * @param owner who acts; none when nobody is named
 * @param actBy until when
 * @param step what somebody decided to do; empty while the suggestion holds
 * @param channel the way the client, or who is meant by the heaviest reason, likes to be reached
 */
public record RadarLine(
        RadarLineId id,
        CircleId circle,
        ClientId client,
        String clientSlug,
        String clientName,
        Language clientLanguage,
        @Nullable ProjectId project,
        String projectName,
        String url,
        int weight,
        List<SignLine> signs,
        int more,
        Instant since,
        @Nullable PersonId owner,
        String ownerName,
        @Nullable Instant actBy,
        String step,
        Channel channel,
        int version) {

    public RadarLine {
        signs = List.copyOf(signs);
    }

    /** The heaviest reason; what is suggested follows from it. */
    public SignLine first() {
        return signs.getFirst();
    }
}
