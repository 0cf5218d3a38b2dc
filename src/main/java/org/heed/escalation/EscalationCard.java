package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An escalation as it stands. The page is {@code /decisions/} + number.
 *
 * @param aboutLabel what people call the record it was raised on; {@code aboutUrl} is its page
 * @param byClient whether the client asked for somebody more senior
 * @param owner who of us answers questions back and carries out what is decided
 * @param rung who was asked last: the one who is asked now, while it is open
 * @param topReachedAt since when nobody is left above who could be asked; none before
 */
public record EscalationCard(
        EscalationId id,
        Subject about,
        String aboutLabel,
        String aboutUrl,
        CircleId circle,
        ClientId client,
        String clientName,
        @Nullable ProjectId project,
        boolean byClient,
        String question,
        String happened,
        String wish,
        String advice,
        Language language,
        Actor raisedBy,
        PersonId owner,
        String ownerName,
        Instant raisedAt,
        Rung rung,
        @Nullable Instant topReachedAt,
        EscalationState state,
        int version) {

    public String number() {
        return id.number();
    }

    public String url() {
        return "/decisions/" + id.number();
    }

    /** Open, and the moment to answer has passed. */
    public boolean overdue(Instant now) {
        return state.open() && rung.dueAt().isBefore(now);
    }

    /** Open, and waiting for an answer to a question back rather than for a decision. */
    public boolean askedBack() {
        return state.open() && rung.questionAt() != null;
    }

    /**
     * {@code late}, {@code soon}, {@code kept}, {@code esc} or none, as chips and tiles know it.
     */
    public String tone(Instant now) {
        return switch (state) {
            case EscalationState.Open _ when topReachedAt != null || overdue(now) -> "late";
            case EscalationState.Open _ -> "esc";
            case EscalationState.Decided _, EscalationState.DeEscalated _ -> "kept";
            case EscalationState.Withdrawn _ -> "";
        };
    }
}
