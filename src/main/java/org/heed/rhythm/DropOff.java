package org.heed.rhythm;

import org.heed.client.ContactId;
import org.heed.conversation.TouchpointId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The last thing a contact is known to have understood, and what we said since. Source: R023, R029.
 *
 * @param told when we had told them; none when they have confirmed nothing yet
 * @param words what that was
 * @param confirmed when they confirmed it
 * @param gap what we let them know since and they have not confirmed, newest first, at most {@link
 *     #SHOWN}
 * @param more how many are left out
 */
public record DropOff(
        ContactId contact,
        String name,
        @Nullable Instant told,
        String words,
        Language language,
        @Nullable Instant confirmed,
        List<Untold> gap,
        int more) {

    /** How many entries of a gap are shown. */
    public static final int SHOWN = 5;

    public DropOff {
        gap = List.copyOf(gap);
    }

    /** Something we told them that they have not confirmed. */
    public record Untold(TouchpointId id, Instant at, String words, Language language) {}
}
