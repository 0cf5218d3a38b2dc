package org.heed.promise;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A promise as the client it was given to may see it: no effort, no confidence, no reason of ours.
 *
 * @param byName who keeps it
 * @param state one of {@code open}, {@code late} (its date has passed), {@code kept}, {@code
 *     kept-late}, {@code broken}
 * @param doneAt when it was done; none before
 */
public record ClientPromise(
        PromiseId id,
        String text,
        Language language,
        String byName,
        Instant due,
        boolean moved,
        String state,
        @Nullable Instant doneAt) {}
