package org.heed.escalation;

import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Where an escalation is, with exactly the facts that are true there. */
public sealed interface EscalationState {

    /** Somebody is asked. */
    record Open() implements EscalationState {}

    /**
     * Somebody decided.
     *
     * @param option which was chosen; none when they decided in their own words
     * @param words the option's text as it was, or their own words
     * @param remark what they added to the option; empty otherwise
     */
    record Decided(
            Instant at,
            PersonId by,
            String byName,
            @Nullable Integer option,
            String words,
            String remark)
            implements EscalationState {}

    /** Whoever raised it took it back, or what it was about ended without it. */
    record Withdrawn(Instant at, PersonId by, String byName, String why)
            implements EscalationState {}

    /** It calmed down and is back with those nearest to the work, without a decision. */
    record DeEscalated(Instant at, PersonId by, String byName, String why)
            implements EscalationState {}

    default boolean open() {
        return this instanceof Open;
    }

    /** The word of tables, messages and the API. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case Decided _ -> "decided";
            case Withdrawn _ -> "withdrawn";
            case DeEscalated _ -> "de-escalated";
        };
    }

    /** When it ended; none while it is open. */
    default @Nullable Instant endedAt() {
        return switch (this) {
            case Open _ -> null;
            case Decided it -> it.at();
            case Withdrawn it -> it.at();
            case DeEscalated it -> it.at();
        };
    }

    /** Who ended it; empty while it is open. */
    default String endedBy() {
        return switch (this) {
            case Open _ -> "";
            case Decided it -> it.byName();
            case Withdrawn it -> it.byName();
            case DeEscalated it -> it.byName();
        };
    }

    /** What was decided, or why it ended; empty while it is open. */
    default String words() {
        return switch (this) {
            case Open _ -> "";
            case Decided it -> it.words();
            case Withdrawn it -> it.why();
            case DeEscalated it -> it.why();
        };
    }
}
