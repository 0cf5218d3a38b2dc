package org.heed.escalation.api;

import org.heed.conversation.Matter;
import org.heed.escalation.NewEscalation;
import org.heed.identity.Me;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question to be raised.
 *
 * @param about number of the complaint or project, or slug of the client
 * @param options at most three
 * @param recommended position of the recommended option; the first when left out
 * @param level of the ladder; the first above the token's owner when left out
 * @param answerBy the level's own answer time when left out
 */
record EscalationInput(
        @Nullable String about,
        @Nullable String question,
        @Nullable String happened,
        @Nullable String wish,
        @Nullable String advice,
        @Nullable String language,
        @Nullable List<Way> options,
        @Nullable Integer recommended,
        @Nullable Integer level,
        @Nullable Instant answerBy) {

    /** A way out with its effect. */
    record Way(@Nullable String text, @Nullable String effect) {}

    NewEscalation about(Me me, Matter matter) {
        var ways = options == null ? List.<Way>of() : options;
        int best = recommended == null ? 1 : recommended;
        return new NewEscalation(
                matter,
                Read.text(question),
                Read.text(happened),
                Read.text(wish),
                Read.text(advice),
                Read.language(me, language),
                IntStream.range(0, ways.size())
                        .mapToObj(at ->
                                new NewEscalation.Way(
                                        Read.text(ways.get(at).text()),
                                        Read.text(ways.get(at).effect()),
                                        at + 1 == best))
                        .toList(),
                level,
                answerBy);
    }
}
