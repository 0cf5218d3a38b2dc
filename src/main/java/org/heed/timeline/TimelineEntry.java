package org.heed.timeline;

import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * One entry as staff see it.
 *
 * @param subject the record it happened to; on a client's timeline not the client itself
 * @param at when it happened; the order is that of {@code recordedAt}
 * @param kind message key of its sentence, without {@code timeline.}; see {@link Sentence}
 */
public record TimelineEntry(
        long id,
        Subject subject,
        Instant at,
        Instant recordedAt,
        Actor actor,
        String kind,
        Map<String, String> facts,
        @Nullable Quote quote,
        boolean clientVisible) {

    public TimelineEntry {
        facts = Map.copyOf(facts);
    }

    /** The design's class of its bubble: the client's words, ours, a note, or Heed's own remark. */
    public String side() {
        return switch (actor.kind()) {
            case CONTACT -> "them";
            case PERSON -> clientVisible ? "us" : "note";
            case SYSTEM -> "sys";
        };
    }
}
