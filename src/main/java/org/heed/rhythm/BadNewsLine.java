package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Bad news, told or not.
 *
 * @param contactName empty for anybody at the client
 * @param tellBy until when they should have heard it
 * @param told when they heard it; none while they have not
 * @param how what they were told, in short
 */
public record BadNewsLine(
        BadNewsId id,
        Subject about,
        String aboutLabel,
        CircleId circle,
        ClientId client,
        String clientSlug,
        String clientName,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        String contactName,
        String what,
        Instant known,
        Instant tellBy,
        PersonId owner,
        String ownerName,
        @Nullable Instant told,
        @Nullable String how,
        int version) {

    public boolean open() {
        return told == null;
    }

    public boolean overdue(Instant now) {
        return open() && tellBy.isBefore(now);
    }

    /** From known to told; to now while they have not heard it. */
    public Duration took(Instant now) {
        var heard = told;
        return Duration.between(known, heard == null ? now : heard);
    }

    public String url() {
        return "/bad-news/" + id.value();
    }

    Sign sign() {
        return new Sign(
                SignKind.BAD_NEWS,
                id.subject(),
                circle,
                client,
                project,
                contact,
                tellBy,
                Map.of("what", what, "known", known.toString()),
                url(),
                owner);
    }

    RhythmHappening.Where where() {
        return RhythmHappening.Where.of(about, circle, client, project, url(), owner);
    }
}
