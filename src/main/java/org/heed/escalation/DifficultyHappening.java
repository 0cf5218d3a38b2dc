package org.heed.escalation;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of a difficulty. Never for the client's eyes. */
public sealed interface DifficultyHappening extends ClimbHappening {

    /** The difficulty as it is after it happened. */
    DifficultyCard difficulty();

    @Override
    default About about() {
        var it = difficulty();
        return ClimbHappening.about(it.about(), it.circle(), it.client(), it.project());
    }

    @Override
    default List<Subject> reworded() {
        return List.of(new Subject(DifficultyDescriber.KIND, difficulty().id().value()));
    }

    @Override
    default Map<String, String> facts() {
        var leader = difficulty().leaderName();
        return Map.of(
                "kind",
                "@escalation.difficulty-kind." + Form.slug(difficulty().kind()),
                "leader",
                leader == null ? "–" : leader);
    }

    @Override
    default Urgency urgency() {
        return Urgency.TODAY;
    }

    @Override
    default String url() {
        return difficulty().url();
    }

    /** Somebody wrote a difficulty down. */
    record Noted(DifficultyCard difficulty, Instant at, Actor actor)
            implements DifficultyHappening {
        @Override
        public String kind() {
            return "escalation.difficulty-noted";
        }

        @Override
        public Quote quote() {
            return new Quote(difficulty.text(), difficulty.language());
        }

        @Override
        public Set<PersonId> tells() {
            return Set.of();
        }
    }

    /** It was told to the leader. */
    record Reported(DifficultyCard difficulty, Instant at, Actor actor)
            implements DifficultyHappening {
        @Override
        public String kind() {
            return "escalation.difficulty-reported";
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, difficulty.leader());
        }
    }

    /** The leader knows. */
    record Acknowledged(DifficultyCard difficulty, Instant at, Actor actor)
            implements DifficultyHappening {
        @Override
        public String kind() {
            return "escalation.difficulty-acknowledged";
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, difficulty.by(), difficulty.leader());
        }
    }

    /** What to do about it is agreed. */
    record Agreed(DifficultyCard difficulty, Instant at, Actor actor)
            implements DifficultyHappening {
        @Override
        public String kind() {
            return "escalation.difficulty-agreed";
        }

        @Override
        public @Nullable Quote quote() {
            var strategy = difficulty.strategy();
            return strategy == null ? null : new Quote(strategy, difficulty.language());
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, difficulty.by(), difficulty.leader());
        }
    }

    /** It is none any more. */
    record Settled(DifficultyCard difficulty, Instant at, Actor actor)
            implements DifficultyHappening {
        @Override
        public String kind() {
            return "escalation.difficulty-settled";
        }

        @Override
        public Set<PersonId> tells() {
            return ClimbHappening.but(actor, difficulty.by(), difficulty.leader());
        }

        @Override
        public Urgency urgency() {
            return Urgency.NOTED;
        }
    }
}
