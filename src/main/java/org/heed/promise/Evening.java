package org.heed.promise;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Somebody's evening review as it stands.
 *
 * @param day whose evening it is, on their calendar; a night ends at four
 * @param tomorrow their next working day, whose plan the answers go into
 * @param next the first promise nothing has been said of yet; none when all are through
 * @param done how many have been answered
 * @param left how many are left, {@code next} included
 */
public record Evening(
        LocalDate day, LocalDate tomorrow, @Nullable PromiseCard next, int done, int left) {

    public boolean over() {
        return next == null;
    }

    /** There are promises to go through, and somebody has not. */
    public boolean waiting() {
        return left > 0;
    }
}
