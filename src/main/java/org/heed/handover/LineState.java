package org.heed.handover;

import java.time.Instant;

/** Where a line of a hand-over is. Only an accepted one is the new one's. Source: R030. */
public sealed interface LineState {

    /** The old one answers for it, and the new one has said nothing yet. */
    record Open() implements LineState {}

    /** The new one wants to know something first. */
    record Asked() implements LineState {}

    /** It is the new one's. */
    record Accepted(Instant at, String by) implements LineState {}

    /** The new one does not take it; the superior has to say who does. */
    record Declined(Instant at, String by, String why) implements LineState {}

    /** The superior decided that the old one keeps it. */
    record Stays(Instant at, String by, String why) implements LineState {}

    /** There is nothing to accept any more: it was kept, closed, or became somebody else's. */
    record Over(Instant at) implements LineState {}

    /** As tables, messages and the API write it. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case Asked _ -> "asked";
            case Accepted _ -> "accepted";
            case Declined _ -> "declined";
            case Stays _ -> "stays";
            case Over _ -> "over";
        };
    }

    /** Whether it still keeps the old one on the hook. */
    default boolean waits() {
        return switch (this) {
            case Open _, Asked _, Declined _ -> true;
            case Accepted _, Stays _, Over _ -> false;
        };
    }
}
