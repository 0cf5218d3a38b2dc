package org.heed.handover;

import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A line of a hand-over as it is now.
 *
 * @param kind a kind of record, the word of a built-in item of the checklist, or {@code own}
 * @param subject the record to be accepted; none for the checklist
 * @param label what it says; a message key for a built-in item
 * @param note what the old one wrote beside it
 * @param talk what was asked last; none while nothing was
 */
public record LineCard(
        LineId id,
        HandoverId handover,
        String kind,
        @Nullable Subject subject,
        String label,
        String url,
        @Nullable Instant dueAt,
        String note,
        @Nullable Talk talk,
        LineState state,
        int version) {

    /**
     * A question of the new one to the old one.
     *
     * @param answer none while there is none; {@code answeredAt} with it
     */
    public record Talk(
            String question,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /** Of which part of the page it is: {@code promise}, {@code matter} or {@code checklist}. */
    public String part() {
        return subject == null ? "checklist" : kind.equals("promise") ? "promise" : "matter";
    }

    /** Whether the label is a sentence of Heed's, to be said in the reader's language. */
    public boolean builtIn() {
        return label.startsWith(CheckItem.LABEL);
    }
}
