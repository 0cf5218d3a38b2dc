package org.heed.complaint;

import org.heed.clock.Severity;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Quote;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What happens in the life of a complaint: the states it enters and leaves. */
public sealed interface ComplaintHappening extends Happening
        permits ComplaintHappening.Received,
                ComplaintHappening.Acknowledged,
                ComplaintHappening.Assessed,
                ComplaintHappening.PlanPut,
                ComplaintHappening.Proposed,
                ComplaintHappening.Agreed,
                ComplaintHappening.ChangesWanted,
                ComplaintHappening.Declined,
                ComplaintHappening.DecisionTakenBack,
                ComplaintHappening.Resolved,
                ComplaintHappening.Confirmed,
                ComplaintHappening.ConfirmedBySilence,
                ComplaintHappening.Closed,
                ComplaintHappening.Reopened,
                ComplaintHappening.Withdrawn,
                ComplaintHappening.GivenUp,
                ComplaintHappening.LookedAgain,
                ComplaintHappening.TakenBack,
                CaseHappening,
                AftercareHappening {

    /** The record's name in words with hyphens: {@code complaint.plan-put}. */
    @Override
    default String kind() {
        return Happening.kindOf("complaint.", this);
    }

    /** It reached us. */
    record Received(
            About about,
            Instant at,
            Actor actor,
            ComplaintNumber number,
            String channel,
            Quote quote)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", number.toString(), "channel", "@client.channel." + channel);
        }

        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** The client is told that we have it, who looks after it and when they hear more. */
    record Acknowledged(About about, Instant at, Actor actor, String handler, Instant nextAt)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("handler", handler, "next", nextAt.toString());
        }
    }

    /** We know how grave it is, what it is about and where it comes from. */
    record Assessed(About about, Instant at, Actor actor, Severity severity, int points)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "severity",
                    "@clock.severity." + severity.word(),
                    "points",
                    Integer.toString(points));
        }
    }

    /** A first plan, provisional as it may be, is put to the client. */
    record PlanPut(About about, Instant at, Actor actor) implements ComplaintHappening {}

    /** A version of a proposal is put to the client. */
    record Proposed(About about, Instant at, Actor actor, int version)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }
    }

    /** The client accepts a version. */
    record Agreed(About about, Instant at, Actor actor, int version) implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }

        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** The client accepts a version if it is changed. */
    record ChangesWanted(About about, Instant at, Actor actor, int version, @Nullable Quote quote)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }

        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** The client declines a version. */
    record Declined(About about, Instant at, Actor actor, int version, @Nullable Quote quote)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }

        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** The client takes the acceptance of a version back; it waits for them again. */
    record DecisionTakenBack(
            About about, Instant at, Actor actor, int version, @Nullable Quote quote)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }

        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** Everything agreed is done, and the client is told. */
    record Resolved(About about, Instant at, Actor actor) implements ComplaintHappening {}

    /** It worked for the client: they said so. */
    record Confirmed(About about, Instant at, Actor actor) implements ComplaintHappening {
        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** The written rule ran out without an answer. */
    record ConfirmedBySilence(About about, Instant at, Actor actor, int reminders)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reminders", Integer.toString(reminders));
        }
    }

    /** Followed up, asked after, learned from. */
    record Closed(About about, Instant at, Actor actor) implements ComplaintHappening {
        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** It is not over after all. */
    record Reopened(About about, Instant at, Actor actor, String reason)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    /** The client took it back. */
    record Withdrawn(About about, Instant at, Actor actor, String reason)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }

        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** We do not find together; both sides have been told. */
    record GivenUp(
            About about,
            Instant at,
            Actor actor,
            String reason,
            String recourse,
            LocalDate lookAgainOn)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason, "recourse", recourse, "on", lookAgainOn.toString());
        }
    }

    /** The deadlock was looked at again. */
    record LookedAgain(About about, Instant at, Actor actor, String note, LocalDate lookAgainOn)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("note", note, "on", lookAgainOn.toString());
        }
    }

    /** A mail was taken back before it left, and with it what it stated. */
    record TakenBack(About about, Instant at, Actor actor, Errand errand)
            implements ComplaintHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("errand", "@complaint.errand." + errand.word());
        }
    }
}
