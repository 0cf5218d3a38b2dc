package org.heed.escalation;

import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the question to somebody: from then on they see what it is about. Decisions 0008, 0080. */
@Component
class Asking {

    private final RungRepository rungs;
    private final LadderReader ladders;
    private final AskedPeople people;

    Asking(RungRepository rungs, LadderReader ladders, AskedPeople people) {
        this.rungs = rungs;
        this.ladders = ladders;
        this.people = people;
    }

    /**
     * @param answerBy none for the answer time of the step
     */
    void ask(
            EscalationId id,
            CircleId circle,
            Ladder.Step step,
            String cameBy,
            Instant now,
            @Nullable Instant answerBy) {
        people.letSee(step.person(), circle);
        rungs.add(id, step, cameBy, now, answerBy == null ? now.plus(step.answer()) : answerBy);
    }

    /** Asks somebody else on the same level. */
    void instead(EscalationCard card, PersonId to, Instant now) {
        var here = card.rung();
        rungs.leave(here, now);
        var step = ladders.of(card.project()).instead(here, to);
        ask(card.id(), card.circle(), step, "handed-on", now, null);
    }

    /**
     * Asks one level higher, on both sides; never the one whose question it is.
     *
     * @return whether anybody is left above
     */
    boolean climb(EscalationCard card, Instant now) {
        var here = card.rung();
        var asked =
                Stream.concat(
                                rungs.of(card.id()).stream().map(Rung::person),
                                Stream.of(card.owner()))
                        .collect(Collectors.toUnmodifiableSet());
        var next =
                ladders.of(card.project())
                        .next(here.level(), asked, ladders.superiors(here.person()));
        if (next.isEmpty()) {
            rungs.stay(here);
            return false;
        }
        rungs.leave(here, now);
        ask(card.id(), card.circle(), next.get(), "climbed", now, null);
        return true;
    }
}
