package org.heed.meeting;

import org.heed.identity.PersonId;

import java.time.Instant;

/** Where a meeting is, with the facts that are true there. */
public sealed interface MeetingState {

    /** As tables, messages and the API write it. */
    String word();

    /** Whether it is still to come. */
    default boolean ahead() {
        return this instanceof Planned || this instanceof Invited;
    }

    /** Nobody has been told yet. */
    record Planned() implements MeetingState {
        @Override
        public String word() {
            return "planned";
        }
    }

    /** Invitations have gone out. */
    record Invited(Instant at, PersonId by) implements MeetingState {
        @Override
        public String word() {
            return "invited";
        }
    }

    /** People sit together. */
    record Running(Instant startedAt) implements MeetingState {
        @Override
        public String word() {
            return "running";
        }
    }

    /** It is over, and the client has nothing in writing. */
    record Held(Instant startedAt, Instant endedAt) implements MeetingState {
        @Override
        public String word() {
            return "held";
        }
    }

    /**
     * The client has the minutes and has not said whether they are right.
     *
     * @param answerBy until when they are asked to
     */
    record MinutesSent(Held held, Instant at, PersonId by, Instant answerBy)
            implements MeetingState {
        @Override
        public String word() {
            return "minutes-sent";
        }
    }

    /** The client understood it as we did; from now on they are informed. Source: R029. */
    record Confirmed(MinutesSent minutes, Instant at, String name) implements MeetingState {
        @Override
        public String word() {
            return "confirmed";
        }
    }

    /** They were asked and did not answer, which is no agreement. */
    record NoAnswer(MinutesSent minutes, Instant at) implements MeetingState {
        @Override
        public String word() {
            return "no-answer";
        }
    }

    /** It will not take place. */
    record Cancelled(Instant at, PersonId by, String why) implements MeetingState {
        @Override
        public String word() {
            return "cancelled";
        }
    }
}
