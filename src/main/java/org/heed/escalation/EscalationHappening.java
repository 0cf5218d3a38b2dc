package org.heed.escalation;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What becomes of an escalation. */
public sealed interface EscalationHappening extends ClimbHappening {

    /** The escalation as it is after it happened. */
    EscalationCard escalation();

    @Override
    default About about() {
        return ClimbHappening.about(escalation());
    }

    @Override
    default List<Subject> reworded() {
        return List.of(escalation().id().subject());
    }

    @Override
    default Map<String, String> facts() {
        var it = escalation();
        return Map.of(
                "number", it.number(),
                "question", it.question(),
                "person", it.rung().personName(),
                "due", it.rung().dueAt().toString());
    }

    @Override
    default Urgency urgency() {
        return Urgency.NOW;
    }

    @Override
    default String url() {
        return escalation().url();
    }

    /** Somebody is asked to decide. */
    record Raised(EscalationCard escalation, Instant at, Actor actor)
            implements EscalationHappening {
        @Override
        public String kind() {
            return escalation.byClient() ? "escalation.client-asked" : "escalation.raised";
        }

        @Override
        public Quote quote() {
            var words = escalation.byClient() ? escalation.wish() : escalation.happened();
            return words.isEmpty()
                    ? new Quote(escalation.question(), escalation.language())
                    : new Quote(words, escalation.language());
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, escalation.rung().person(), escalation.owner());
        }
    }

    /** Most of the time to answer is gone. */
    record AlmostDue(EscalationCard escalation, Instant at, Actor actor)
            implements EscalationHappening {
        @Override
        public String kind() {
            return "escalation.almost-due";
        }

        @Override
        public Set<PersonId> tells() {
            return Set.of(escalation.rung().person());
        }
    }

    /** No answer came in time, so it is asked one level higher, on both sides. */
    record Climbed(EscalationCard escalation, Instant at, Actor actor, Rung from)
            implements EscalationHappening {
        @Override
        public String kind() {
            return "escalation.climbed";
        }

        @Override
        public Map<String, String> facts() {
            var theirs = escalation.rung().contactName();
            return ClimbHappening.with(
                    EscalationHappening.super.facts(),
                    "from",
                    from.personName(),
                    "contact",
                    theirs == null ? "–" : theirs);
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(
                    actor, escalation.rung().person(), from.person(), escalation.owner());
        }
    }

    /** No answer came in time, and nobody is left above who could be asked. */
    record TopReached(EscalationCard escalation, Instant at, Actor actor)
            implements EscalationHappening {
        @Override
        public String kind() {
            return "escalation.top-reached";
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, escalation.rung().person(), escalation.owner());
        }
    }

    /** Whoever is to decide wants to know something first. */
    record AskedBack(EscalationCard escalation, Instant at, Actor actor, String text)
            implements EscalationHappening {
        @Override
        public String kind() {
            return "escalation.asked-back";
        }

        @Override
        public Quote quote() {
            return new Quote(text, escalation.language());
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, escalation.owner());
        }
    }

    /** What was asked back is answered. */
    record Explained(EscalationCard escalation, Instant at, Actor actor, String text)
            implements EscalationHappening {
        @Override
        public String kind() {
            return "escalation.explained";
        }

        @Override
        public Quote quote() {
            return new Quote(text, escalation.language());
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, escalation.rung().person());
        }
    }

    /** Somebody else is to decide. */
    record HandedOn(EscalationCard escalation, Instant at, Actor actor, Rung from, String why)
            implements EscalationHappening {
        @Override
        public String kind() {
            return "escalation.handed-on";
        }

        @Override
        public Map<String, String> facts() {
            return ClimbHappening.with(
                    EscalationHappening.super.facts(), "from", from.personName(), "why", why);
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(
                    actor, escalation.rung().person(), from.person(), escalation.owner());
        }
    }

    /** An option is no way out any more. */
    record OptionGone(EscalationCard escalation, Instant at, Actor actor, int option, String why)
            implements EscalationHappening {
        @Override
        public String kind() {
            return "escalation.option-gone";
        }

        @Override
        public Map<String, String> facts() {
            return ClimbHappening.with(
                    EscalationHappening.super.facts(), "option", "" + option, "why", why);
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, escalation.rung().person());
        }
    }

    /** Decided, withdrawn or calmed down: nobody is asked any more. */
    record Ended(EscalationCard escalation, Instant at, Actor actor, List<PersonId> asked)
            implements EscalationHappening {

        public Ended {
            asked = List.copyOf(asked);
        }

        @Override
        public String kind() {
            return "escalation." + escalation.state().word();
        }

        @Override
        public Map<String, String> facts() {
            return ClimbHappening.with(
                    EscalationHappening.super.facts(), "words", escalation.state().words());
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(
                    actor,
                    Stream.concat(asked.stream(), Stream.of(escalation.owner()))
                            .toArray(PersonId[]::new));
        }
    }
}
