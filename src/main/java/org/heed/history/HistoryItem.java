package org.heed.history;

import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A mail or calendar event that was read from a file. Who it is from is not proven.
 *
 * @param endsAt of an event that says so
 * @param recipients names as they stood, at most a thousand characters
 * @param cancelled the event was called off
 * @param automatic no person wrote it: it is no contact
 * @param clientVisible whether one of us said that the client may read it
 */
public record HistoryItem(
        ItemId id,
        ProjectId project,
        ItemKind kind,
        Instant at,
        @Nullable Instant endsAt,
        String title,
        String words,
        Language language,
        ItemSide side,
        String fromName,
        String fromAddress,
        String recipients,
        boolean cancelled,
        boolean automatic,
        boolean clientVisible,
        int version) {

    /** Whoever it is from, by name where there is one. */
    public String from() {
        return fromName.isEmpty() ? fromAddress : fromName;
    }
}
