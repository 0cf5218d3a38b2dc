package org.heed.desk.web;

import org.heed.promise.ReviewLists;
import org.springframework.stereotype.Component;

import java.time.LocalTime;

/**
 * From five in the afternoon, by each person's own clock, Today offers to go through the promises;
 * a night ends at four. A review that was missed is said at any hour. Source: N4, R081, R122.
 */
@Component
class EveningPart {

    static final LocalTime BEGINS = LocalTime.of(17, 0);
    private static final LocalTime ENDS = LocalTime.of(4, 0);

    private final ReviewLists reviews;

    EveningPart(ReviewLists reviews) {
        this.reviews = reviews;
    }

    TodayPages.Review of(Glance at) {
        var time = LocalTime.ofInstant(at.now(), at.me().zone());
        return new TodayPages.Review(
                isEvening(time) ? reviews.evening(at.me()) : null,
                reviews.missed(at.me()).orElse(null));
    }

    private static boolean isEvening(LocalTime time) {
        return !time.isBefore(BEGINS) || time.isBefore(ENDS);
    }
}
