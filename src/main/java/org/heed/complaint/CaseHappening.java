package org.heed.complaint;

import org.heed.clock.Severity;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Change;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What happens inside a complaint while it is worked on: heard, found, planned, done. All of it
 * internal.
 */
public sealed interface CaseHappening extends ComplaintHappening {

    /** What we heard is written down. */
    record Listened(About about, Instant at, Actor actor) implements CaseHappening {}

    /** The client confirmed that we understood. */
    record ReadBackDone(About about, Instant at, Actor actor, String to) implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("to", to);
        }
    }

    /** It was not read back, for a reason. */
    record NotReadBack(About about, Instant at, Actor actor, String reason)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    /** One particular reads differently. */
    record Changed(About about, Instant at, Actor actor, Change change) implements CaseHappening {
        @Override
        public String kind() {
            return change.rewritten() ? "complaint.rewritten" : "complaint.changed";
        }

        @Override
        public Map<String, String> facts() {
            return change.facts();
        }
    }

    /** Its severity is judged, or judged anew. */
    record Weighed(About about, Instant at, Actor actor, Severity severity)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("severity", "@clock.severity." + severity.word());
        }
    }

    /** It has another owner. */
    record Assigned(About about, Instant at, Actor actor, String owner) implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("owner", owner);
        }
    }

    /** Somebody owns it beside the owner. */
    record CoOwned(About about, Instant at, Actor actor, String person) implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person);
        }
    }

    /** It is about the one who owns it, so somebody else owns it too. */
    record CoOwnedAsAboutManager(
            About about, Instant at, Actor actor, String person, String aboutWhom)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person, "about", aboutWhom);
        }
    }

    /** A point was added, reworded or removed. */
    record PointChanged(About about, Instant at, Actor actor, String what, String text)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("what", "@complaint.point." + what, "text", text);
        }
    }

    /** A point has its finding, and perhaps a decision. */
    record PointFound(
            About about, Instant at, Actor actor, String text, @Nullable Decision decision)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "text",
                    text,
                    "decision",
                    decision == null ? "" : "@complaint.decision." + decision.word());
        }
    }

    /** A point was held against the contract; never for the client. */
    record PointScoped(About about, Instant at, Actor actor, String text, Scope scope)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("text", text, "scope", "@complaint.scope." + scope.word());
        }
    }

    /** Where it comes from. */
    record CausesNamed(About about, Instant at, Actor actor, String primary)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("primary", primary);
        }
    }

    /** A version of a proposal was drafted or rewritten. */
    record Drafted(About about, Instant at, Actor actor, int version) implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }
    }

    /** A piece of work has an owner and a date. */
    record ActionPlanned(
            About about, Instant at, Actor actor, String text, String owner, LocalDate dueOn)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("text", text, "owner", owner, "due", dueOn.toString());
        }
    }

    /** A piece of work is done. */
    record ActionDone(About about, Instant at, Actor actor, String text) implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("text", text);
        }
    }

    /** The client agreed to another date. */
    record ActionRenegotiated(About about, Instant at, Actor actor, String text, LocalDate dueOn)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("text", text, "due", dueOn.toString());
        }
    }

    /** A piece of work is not needed after all. */
    record ActionDropped(About about, Instant at, Actor actor, String text)
            implements CaseHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("text", text);
        }
    }
}
