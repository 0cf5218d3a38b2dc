package org.heed.change;

import org.heed.client.ClientId;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which change requests of a list.
 *
 * @param state a word of {@link ChangeState}; {@code open}, or {@code all}
 * @param mine only those whoever looks answers for
 * @param overdue only those where somebody waits longer than was said
 */
public record ChangeFilter(
        String state,
        @Nullable ClientId client,
        @Nullable ProjectId project,
        boolean mine,
        boolean overdue) {

    /** Words that a list can be asked for. */
    public static final List<String> STATES =
            List.of(
                    "open",
                    "all",
                    "raised",
                    "analysed",
                    "fed-back",
                    "accepted",
                    "signed",
                    "insisted",
                    "decided",
                    "implementing",
                    "done",
                    "withdrawn",
                    "deferred");

    public ChangeFilter {
        state = STATES.contains(state) ? state : "open";
    }
}
