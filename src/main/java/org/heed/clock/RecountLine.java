package org.heed.clock;

import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A clock that would be due at another moment by the policies as they are now.
 *
 * @param label what people call its matter; {@code url} its page, none when it has none
 * @param after none when no such clock is asked for any more
 * @param late whether it would be overdue at once
 */
public record RecountLine(
        long id,
        Subject subject,
        String label,
        @Nullable String url,
        ClockKind kind,
        Instant before,
        @Nullable Instant after,
        boolean late) {}
