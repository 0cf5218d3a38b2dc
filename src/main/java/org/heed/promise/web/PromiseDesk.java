package org.heed.promise.web;

import org.heed.identity.Me;
import org.heed.promise.Acknowledgements;
import org.heed.promise.MissedReview;
import org.heed.promise.PromiseLists;
import org.heed.promise.ReviewLists;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;

/** Puts together what of promises needs somebody. */
@Component
class PromiseDesk {

    private final PromiseLists lists;
    private final ReviewLists reviews;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    PromiseDesk(
            PromiseLists lists,
            ReviewLists reviews,
            Acknowledgements acknowledgements,
            Clock clock) {
        this.lists = lists;
        this.reviews = reviews;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    PromisePages.Desk of(Me me) {
        var missed = new ArrayList<MissedReview>();
        reviews.missed(me).ifPresent(missed::add);
        missed.addAll(reviews.missedBelow(me));
        return new PromisePages.Desk(
                reviews.evening(me),
                missed,
                lists.attention(me, LocalDate.ofInstant(clock.instant(), me.zone())),
                acknowledgements.waitingForMe(me),
                lists.toldMe(me));
    }
}
