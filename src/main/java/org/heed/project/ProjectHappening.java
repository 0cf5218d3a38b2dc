package org.heed.project;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Change;
import org.heed.kernel.Happening;

import java.time.Instant;
import java.util.Map;

/** What happens to projects; each stands on the client's timeline too. */
public sealed interface ProjectHappening extends Happening {

    @Override
    default String kind() {
        return Happening.kindOf("project.", this);
    }

    /** One fact of a project or of one of its clauses reads differently. */
    record Changed(About about, Instant at, Actor actor, Change change)
            implements ProjectHappening {
        @Override
        public String kind() {
            return change.rewritten() ? "project.rewritten" : "project.changed";
        }

        @Override
        public Map<String, String> facts() {
            return change.facts();
        }
    }

    /** A project was written down for the first time. */
    record Opened(About about, Instant at, Actor actor, String name) implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /** Somebody else manages the project. */
    record ManagerNamed(
            About about, Instant at, Actor actor, String from, String to, PersonId former)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from, "to", to);
        }
    }

    /** One of us joined the team. */
    record Joined(About about, Instant at, Actor actor, String person, String role)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person, "role", role);
        }
    }

    /** One of us left the team. */
    record Left(About about, Instant at, Actor actor, String person) implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person);
        }
    }

    /** A sentence of the contract was written down. */
    record ClauseAgreed(About about, Instant at, Actor actor, String reference)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reference", reference);
        }
    }

    /** A sentence of the contract no longer holds. */
    record ClauseStruck(About about, Instant at, Actor actor, String reference)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reference", reference);
        }
    }

    /** A date was agreed. */
    record MilestonePlanned(About about, Instant at, Actor actor, String name, String on)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "on", on);
        }
    }

    /** An agreed date was moved. */
    record MilestoneMoved(About about, Instant at, Actor actor, String name, String from, String to)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "from", from, "to", to);
        }
    }

    /** A milestone was reached. */
    record MilestoneReached(
            About about, Instant at, Actor actor, String name, String on, String planned)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "on", on, "planned", planned);
        }
    }

    /** A milestone is no longer planned. */
    record MilestoneDropped(About about, Instant at, Actor actor, String name)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /** Somebody faces somebody on a level of the ladder. */
    record LadderPlaced(
            About about, Instant at, Actor actor, String level, String ours, String theirs)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("level", level, "ours", ours, "theirs", theirs);
        }
    }

    /** A level of the ladder is empty. */
    record LadderCleared(About about, Instant at, Actor actor, String level)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("level", level);
        }
    }

    /** Somebody is a stakeholder, or is seen differently. */
    record StakeholderNoted(About about, Instant at, Actor actor, String name)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /** Somebody is no stakeholder any more. */
    record StakeholderForgotten(About about, Instant at, Actor actor, String name)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /** Another end or value of the contract counts from now on. */
    record BaselineAgreed(
            About about, Instant at, Actor actor, int number, String end, String value, String why)
            implements ProjectHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", "" + number, "end", end, "value", value, "why", why);
        }
    }
}
