package org.heed.promise;

import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which promises of the ledger.
 *
 * @param state one of {@code open}, {@code overdue}, {@code at-risk}, {@code kept}, {@code
 *     kept-late}, {@code broken}, {@code cancelled}, {@code all}; anything else is {@code open}
 * @param client inner id; none for all
 * @param by inner id of who keeps it; none for all
 * @param about the record they belong to; none for all
 */
public record PromiseFilter(
        String state, @Nullable Long client, @Nullable Long by, @Nullable Subject about) {

    static final String OPEN = "p.state in ('open', 'at-risk', 'renegotiated')";

    /** A condition from a fixed set, so that each has its own plan. Binds {@code now}. */
    String condition() {
        return switch (state) {
            case "all" -> "(:now::timestamptz is not null)";
            case "overdue" -> OPEN + " and p.due_at < :now";
            case "at-risk", "kept", "kept-late", "broken", "cancelled" ->
                    "p.state = '" + state + "' and (:now::timestamptz is not null)";
            default -> OPEN + " and (:now::timestamptz is not null)";
        };
    }
}
