package org.heed.complaint;

import org.heed.identity.PersonId;
import org.heed.kernel.Actor;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a complaint stands, with exactly the facts that are true there. A later state holds the
 * earlier ones it was entered through, so that reopening is a step back and not a guess. Source:
 * heed.md, "eight states, each entered with proof".
 */
public sealed interface ComplaintState {

    /** The moment it was entered. */
    Instant at();

    Phase phase();

    /** Still to be worked on. */
    sealed interface Open extends ComplaintState {}

    /** Over, or in deadlock; reopened with all it holds. */
    sealed interface Ended extends ComplaintState {}

    /**
     * @param at when it reached our boundary
     */
    record Received(Instant at) implements Open {
        @Override
        public Phase phase() {
            return Phase.RECEIVED;
        }
    }

    /**
     * @param by who looks after it, as the client was told
     * @param told the human message that restated the points; never an automatic receipt
     * @param nextAt when the client hears from us next
     */
    record Acknowledged(Received received, Instant at, PersonId by, Proof told, Instant nextAt)
            implements Open {
        @Override
        public Phase phase() {
            return Phase.ACKNOWLEDGED;
        }
    }

    record Assessed(Acknowledged acknowledged, Instant at, PersonId by) implements Open {
        @Override
        public Phase phase() {
            return Phase.ASSESSED;
        }
    }

    /**
     * @param version of the proposal the client has
     */
    record Proposed(Assessed assessed, Instant at, PersonId by, int version, Proof told)
            implements Open {
        @Override
        public Phase phase() {
            return Phase.PROPOSED;
        }
    }

    /** The client's decision and its evidence stand with the version it was made on. */
    record Agreed(Proposed proposed, Instant at) implements Open {
        @Override
        public Phase phase() {
            return Phase.AGREED;
        }
    }

    record Resolved(Agreed agreed, Instant at, PersonId by, Proof told) implements Open {
        @Override
        public Phase phase() {
            return Phase.RESOLVED;
        }
    }

    record Confirmed(Resolved resolved, Instant at, Confirmation how) implements Open {
        @Override
        public Phase phase() {
            return Phase.CONFIRMED;
        }
    }

    record Closed(Confirmed confirmed, Instant at, PersonId by) implements Ended {
        @Override
        public Phase phase() {
            return Phase.CLOSED;
        }
    }

    /** The client took it back. */
    record Withdrawn(Open before, Instant at, Actor by, String reason) implements Ended {
        @Override
        public Phase phase() {
            return Phase.WITHDRAWN;
        }
    }

    /**
     * @param lookAgainOn when we next look whether it is over
     */
    record Unresolved(
            Open before, Instant at, PersonId by, Deadlock deadlock, LocalDate lookAgainOn)
            implements Ended {
        @Override
        public Phase phase() {
            return Phase.UNRESOLVED;
        }
    }
}
