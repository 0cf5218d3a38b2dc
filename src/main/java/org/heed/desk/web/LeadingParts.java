package org.heed.desk.web;

import org.heed.escalation.DifficultyLists;
import org.heed.escalation.LeaderCards;
import org.heed.promise.PromiseLists;
import org.heed.promise.ReviewLists;
import org.springframework.stereotype.Component;

/** What a superior has on Today beside what everybody has. Source: R064, R065, R081. */
@Component
class LeadingParts {

    private final ReviewLists reviews;
    private final PromiseLists promises;
    private final DifficultyLists difficulties;
    private final LeaderCards cards;
    private final Asking asking;

    LeadingParts(
            ReviewLists reviews,
            PromiseLists promises,
            DifficultyLists difficulties,
            LeaderCards cards,
            Asking asking) {
        this.reviews = reviews;
        this.promises = promises;
        this.difficulties = difficulties;
        this.cards = cards;
        this.asking = asking;
    }

    TodayPages.Leading of(Glance at) {
        var me = at.me();
        return new TodayPages.Leading(
                asking.part(
                        me,
                        "decisions",
                        () ->
                                at.turns().get().toDecide().stream()
                                        .filter(it -> !it.askedBack())
                                        .toList()),
                asking.part(me, "missed", () -> reviews.missedBelow(me)),
                asking.part(me, "told", () -> promises.toldMe(me)),
                asking.part(me, "difficulties", () -> difficulties.waitingFor(me)),
                asking.part(me, "unread", () -> cards.unread(me)));
    }
}
