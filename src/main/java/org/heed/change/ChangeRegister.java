package org.heed.change;

import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.project.ProjectRights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** What every door of the room does first and last: holds the change, says what happened. */
@Component
class ChangeRegister {

    private final ChangeRepository changes;
    private final Concerned concerned;
    private final ChangeClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRegister(
            ChangeRepository changes,
            Concerned concerned,
            ChangeClocks clocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.concerned = concerned;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Held until the transaction ends; judged for the verb.
     *
     * @param seen the version the writer saw; none when it does not matter
     */
    ChangeCard take(Me me, ChangeId id, @Nullable Integer seen, ChangeVerb verb) {
        var card = changes.hold(me, id).orElseThrow(NotFound::new);
        ChangeLife.require(card.state(), verb);
        if (seen != null && seen != card.version()) {
            throw Refused.stale();
        }
        return card;
    }

    /** The same for the client, whose right the room that let them in has judged. */
    ChangeCard take(ChangeId id, ContactId contact, ChangeVerb verb) {
        var card = changes.hold(id).orElseThrow(NotFound::new);
        if (!contact.equals(card.contact())) {
            throw new NotFound();
        }
        ChangeLife.require(card.state(), verb);
        return card;
    }

    /**
     * @throws Refused {@code change.refused.not-yours-to-run}
     */
    static void mayRun(Me me) {
        if (!ProjectRights.runs(me)) {
            throw Refused.because("change.refused.not-yours-to-run");
        }
    }

    ChangeCard become(ChangeCard before, ChangeState state) {
        changes.become(before, state, now());
        var after = changes.get(before.id());
        clocks.follow(after);
        return after;
    }

    ChangeCard touch(ChangeCard before) {
        changes.touch(before);
        return changes.get(before.id());
    }

    /** Tells whoever answers for it. */
    void announce(ChangeHappening.What what, ChangeCard card, Actor by, String words) {
        announce(what, card, by, concerned.ours(card), words);
    }

    void announce(
            ChangeHappening.What what,
            ChangeCard card,
            Actor by,
            Set<PersonId> tells,
            String words) {
        var mine = by.kind() == Actor.Kind.PERSON ? by.id() : null;
        var others =
                tells.stream()
                        .filter(it -> mine == null || it.value() != mine)
                        .collect(Collectors.toUnmodifiableSet());
        events.publishEvent(new ChangeHappening(what, card, now(), by, others, words));
    }
}
