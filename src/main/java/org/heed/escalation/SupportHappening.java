package org.heed.escalation;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of a support request. */
public sealed interface SupportHappening extends ClimbHappening {

    /** The request as it is after it happened. */
    SupportCard request();

    @Override
    default About about() {
        var it = request();
        return ClimbHappening.about(it.about(), it.circle(), it.client(), it.project());
    }

    @Override
    default List<Subject> reworded() {
        return List.of(new Subject(SupportDescriber.KIND, request().id().value()));
    }

    @Override
    default Map<String, String> facts() {
        var it = request();
        return Map.of("by", it.byName(), "to", it.toName(), "due", it.dueAt().toString());
    }

    @Override
    default String url() {
        return request().url();
    }

    /** Somebody asks their superior for help. */
    record Asked(SupportCard request, Instant at, Actor actor) implements SupportHappening {
        @Override
        public String kind() {
            return "escalation.support-asked";
        }

        @Override
        public Quote quote() {
            return new Quote(request.text(), request.language());
        }

        @Override
        public Set<PersonId> tells() {
            return Set.of(request.to());
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /** The superior has not said that they saw it, or has not answered in time. */
    record Reminded(SupportCard request, Instant at, Actor actor) implements SupportHappening {
        @Override
        public String kind() {
            return "escalation.support-reminded";
        }

        /** The first time is history; that it was said again and again is in the request. */
        @Override
        public boolean kept() {
            return request.reminders() == 1;
        }

        @Override
        public Set<PersonId> tells() {
            return Set.of(request.to());
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /** The superior has seen it. */
    record Acknowledged(SupportCard request, Instant at, Actor actor) implements SupportHappening {
        @Override
        public String kind() {
            return "escalation.support-acknowledged";
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, request.by(), request.to());
        }

        @Override
        public Urgency urgency() {
            return Urgency.TODAY;
        }
    }

    /** It is answered. */
    record Answered(SupportCard request, Instant at, Actor actor) implements SupportHappening {
        @Override
        public String kind() {
            return "escalation.support-answered";
        }

        @Override
        public @Nullable Quote quote() {
            var answer = request.answer();
            return answer == null ? null : new Quote(answer, request.language());
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, request.by(), request.to());
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }
}
