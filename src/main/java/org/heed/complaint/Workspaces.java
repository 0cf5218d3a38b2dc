package org.heed.complaint;

import org.heed.identity.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Puts a complaint and its parts together for the page where the work is done. */
@Component
class Workspaces {

    private final PartsRepository parts;
    private final Factfinding factfinding;

    Workspaces(PartsRepository parts, Factfinding factfinding) {
        this.parts = parts;
        this.factfinding = factfinding;
    }

    Workspace of(Me me, ComplaintCard card) {
        var all = parts.of(me, card);
        var heard = all.listening();
        var next = next(card);
        return new Workspace(
                card,
                all.corrections(),
                heard,
                all.points(),
                all.causes(),
                all.proposals(),
                all.actions(),
                all.followUps(),
                all.satisfaction(),
                all.waiver(),
                all.links(),
                all.mergedHere(),
                all.similar(),
                Steps.spine(card.state(), heard == null ? null : heard.at()),
                next,
                next == null ? List.of() : factfinding.missing(me, card, all, next));
    }

    private static @Nullable Verb next(ComplaintCard card) {
        if (card.mergedInto() != null) {
            return null;
        }
        return switch (card.state()) {
            case ComplaintState.Received _ -> Verb.ACKNOWLEDGE;
            case ComplaintState.Acknowledged _ -> Verb.ASSESS;
            case ComplaintState.Assessed _ -> Verb.PROPOSE;
            case ComplaintState.Proposed _ -> Verb.ACCEPT;
            case ComplaintState.Agreed _ -> Verb.RESOLVE;
            case ComplaintState.Resolved _ -> Verb.CONFIRM;
            case ComplaintState.Confirmed _ -> Verb.CLOSE;
            case ComplaintState.Ended _ -> null;
        };
    }
}
