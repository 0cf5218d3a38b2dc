package org.heed.document;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A file whose text is not known.
 *
 * @param size in bytes
 * @param at when its reading ended
 * @param about what people call its record; none when that is not found
 * @param url of the page of its record
 */
public record UnreadLine(
        DocumentId id,
        String name,
        long size,
        WhyUnread why,
        Instant at,
        @Nullable String about,
        @Nullable String url) {}
