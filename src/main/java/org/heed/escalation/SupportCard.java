package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A support request as it stands. The page is {@code /support/} + id.
 *
 * @param acknowledgedAt when the superior said they had seen it; none before
 * @param answer none before it is answered; then by whom and when
 * @param reminders how often the superior has been reminded
 */
public record SupportCard(
        SupportId id,
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
        PersonId to,
        String toName,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        int reminders,
        int version) {

    public String url() {
        return "/support/" + id.value();
    }

    public boolean open() {
        return answeredAt == null;
    }

    public boolean overdue(Instant now) {
        return open() && dueAt.isBefore(now);
    }

    /** How long the answer took; none while there is none. */
    public @Nullable Duration took() {
        return answeredAt == null ? null : Duration.between(askedAt, answeredAt);
    }

    /** {@code asked}, {@code acknowledged} or {@code answered}. */
    public String word() {
        if (answeredAt != null) {
            return "answered";
        }
        return acknowledgedAt == null ? "asked" : "acknowledged";
    }
}
