package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A difficulty as it stands. The page is {@code /difficulties/} + id.
 *
 * @param leader to whom it was reported; none while it was not
 * @param acknowledgedAt when the leader said they know; none before
 * @param strategy what we agreed to do about it; none before
 * @param settledAt when it was none any more; none before
 */
public record DifficultyCard(
        DifficultyId id,
        DifficultyKind kind,
        Subject about,
        String aboutLabel,
        String aboutUrl,
        CircleId circle,
        ClientId client,
        String clientName,
        @Nullable ProjectId project,
        String text,
        Language language,
        PersonId by,
        String byName,
        Instant notedAt,
        @Nullable PersonId leader,
        @Nullable String leaderName,
        @Nullable Instant reportedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String strategy,
        @Nullable String agreedBy,
        @Nullable Instant agreedAt,
        @Nullable Instant settledAt,
        int version) {

    public String url() {
        return "/difficulties/" + id.value();
    }

    public boolean open() {
        return settledAt == null;
    }

    /** {@code noted}, {@code reported}, {@code acknowledged}, {@code agreed} or {@code settled}. */
    public String word() {
        if (settledAt != null) {
            return "settled";
        } else if (agreedAt != null) {
            return "agreed";
        } else if (acknowledgedAt != null) {
            return "acknowledged";
        } else {
            return reportedAt == null ? "noted" : "reported";
        }
    }
}
