package org.heed.handover;

import org.heed.handover.HandoverHappening.What;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells what happened to a hand-over: whom follows from what. */
@Component
class HandoverNews {

    private final HandoverRepository handovers;
    private final Parties parties;
    private final ApplicationEventPublisher events;

    HandoverNews(HandoverRepository handovers, Parties parties, ApplicationEventPublisher events) {
        this.handovers = handovers;
        this.parties = parties;
        this.events = events;
    }

    void tell(What what, HandoverId id, Actor actor, Instant at) {
        tell(what, id, actor, at, "", 0);
    }

    void tell(What what, HandoverId id, Actor actor, Instant at, String line, int count) {
        var card = handovers.get(id);
        events.publishEvent(
                new HandoverHappening(what, card, at, actor, line, count, tells(what, card)));
    }

    private Set<PersonId> tells(What what, HandoverCard card) {
        return switch (what) {
            case PREPARED, LEFT, CALLED_OFF -> Set.of(card.from(), card.to());
            case HANDED, ANSWERED, PUT_BACK -> Set.of(card.to());
            case ACCEPTED, ASKED -> Set.of(card.from());
            case INTRODUCED, CONFIRMED, EXCUSED -> Set.of(card.from(), card.to());
            case DECLINED -> withBoss(card, List.of(card.from()));
            case UNMET -> withBoss(card, List.of(card.to()));
            case COMPLETED -> withBoss(card, List.of(card.from(), card.to()));
        };
    }

    private Set<PersonId> withBoss(HandoverCard card, List<PersonId> people) {
        var all = new LinkedHashSet<>(people);
        parties.boss(card).ifPresent(all::add);
        return all;
    }
}
