package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something said in a meeting that is to become more than words.
 *
 * @param text in the words the client heard, at most 500 characters for a promise, 1000 for an
 *     action, 2000 otherwise
 * @param item under which it was said; none when nobody knows
 * @param owner who does it, where somebody has to
 * @param due until when, where somebody has to
 */
public record LineForm(
        LineKind kind,
        String text,
        Language language,
        @Nullable ItemId item,
        @Nullable PersonId owner,
        @Nullable Instant due) {}
