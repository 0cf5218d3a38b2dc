package org.heed.search;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What somebody looks for.
 *
 * @param words as typed
 * @param kind of record, such as {@code promise}; none for all
 * @param client its short name, its full name, or the last part of its page's address; none for all
 * @param project its number; none for all
 * @param from inclusive, what orders the hits; none for no limit
 * @param until exclusive
 */
public record SearchFilter(
        String words,
        @Nullable String kind,
        @Nullable String client,
        @Nullable String project,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static SearchFilter of(String words) {
        return new SearchFilter(words, null, null, null, null, null);
    }
}
