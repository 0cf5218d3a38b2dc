package org.heed.history;

import org.heed.kernel.Language;
import org.heed.timeline.ClientEntry;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The client's version of a history. Only {@link ClientHistories} makes these, from queries that
 * return nothing internal; there is no way from a {@link Moment} to one. Source: R024; security,
 * A5.
 *
 * @param told the earliest first
 * @param earlier whether there is more than was told, further back
 */
public record ClientHistory(List<Told> told, List<Asked> questions, boolean earlier) {

    public ClientHistory {
        told = List.copyOf(told);
        questions = List.copyOf(questions);
    }

    /**
     * One thing, with the silence before it.
     *
     * @param entry recorded here; otherwise {@code item} was read from a file
     * @param silence none when there was hardly any
     */
    public record Told(
            Instant at, @Nullable ClientEntry entry, @Nullable Item item, @Nullable Gap silence) {}

    /** Something read from a file that one of us made visible. */
    public record Item(
            long id,
            ItemKind kind,
            Instant at,
            String title,
            String words,
            Language language,
            String from,
            boolean cancelled) {}

    /**
     * What they asked, what we answered, and when what it rests on took place.
     *
     * @param evidence only what they may read
     */
    public record Asked(
            String contactName,
            String words,
            Language language,
            LocalDate startsOn,
            LocalDate endsOn,
            String answer,
            Language answerLanguage,
            List<Evidence> evidence) {

        public Asked {
            evidence = List.copyOf(evidence);
        }
    }
}
