package org.heed.escalation;

import org.heed.client.ClientCard;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.heed.kernel.Urgency;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A leader's card was written, or read. */
public sealed interface CardHappening extends ClimbHappening {

    ClientCard client();

    @Override
    default About about() {
        return new About(client().id().subject(), client().circle().value(), List.of());
    }

    @Override
    default List<Subject> reworded() {
        return List.of(new Subject(LeaderCardDescriber.KIND, client().id().value()));
    }

    @Override
    default Urgency urgency() {
        return Urgency.TODAY;
    }

    @Override
    default String url() {
        return client().url() + "/card";
    }

    /**
     * A card was written, or rewritten; whoever read an earlier one and the writer's leader are
     * told.
     */
    record Written(ClientCard client, LeaderCard card, Instant at, Actor actor, Set<PersonId> tells)
            implements CardHappening {

        public Written {
            tells = Set.copyOf(tells);
        }

        @Override
        public String kind() {
            return "escalation.card-written";
        }

        @Override
        public Quote quote() {
            return new Quote(card.goingOn(), card.language());
        }
    }

    /** Somebody has read it. */
    record Read(ClientCard client, Instant at, Actor actor) implements CardHappening {
        @Override
        public String kind() {
            return "escalation.card-read";
        }

        @Override
        public Set<PersonId> tells() {
            return Set.of();
        }
    }
}
