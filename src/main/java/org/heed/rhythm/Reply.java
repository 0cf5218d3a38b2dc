package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An answer that is owed, or was given. Source: R036.
 *
 * @param contactName the client's name when nobody was named
 * @param words what they said, in their language
 * @param owner who answers; none when nobody is named yet
 * @param answered when a person reached them afterwards; none while they wait
 * @param needless why no answer is needed; none when one was given, or is owed
 */
public record Reply(
        ReplyId id,
        CircleId circle,
        ClientId client,
        String clientSlug,
        String clientName,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        String contactName,
        String email,
        Subject about,
        Channel channel,
        String words,
        Language language,
        Instant asked,
        Instant due,
        @Nullable PersonId owner,
        String ownerName,
        @Nullable Instant answered,
        @Nullable String needless,
        int version) {

    public boolean open() {
        return answered == null;
    }

    public boolean overdue(Instant now) {
        return open() && due.isBefore(now);
    }

    /** What of it a row shows. */
    public String line() {
        return words.lines().filter(it -> !it.isBlank()).findFirst().orElse(contactName);
    }

    public String url() {
        return "/replies/" + id.value();
    }
}
