package org.heed.timeline;

import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * One entry as the client sees it. Only {@link TimelineLists#forClient} makes these, from a view
 * that holds nothing internal; there is no way from a {@link TimelineEntry} to one. Source:
 * security, A5.
 *
 * @param side who did it: ours, theirs or Heed
 * @param kind message key of its sentence, without {@code timeline.}; see {@link Sentence}
 */
public record ClientEntry(
        long id,
        Instant at,
        Actor.Kind side,
        String actor,
        String kind,
        Map<String, String> facts,
        @Nullable Quote quote) {

    public ClientEntry {
        facts = Map.copyOf(facts);
    }
}
