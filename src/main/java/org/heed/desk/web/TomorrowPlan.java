package org.heed.desk.web;

import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseDays;
import org.heed.promise.ReviewLists;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/**
 * The plan of the next working day, as the evening review and the working calendar make it:
 * promises first, then everything else that is due on it. Source: R081, R083, R122.
 */
@Component
class TomorrowPlan {

    private static final List<String> ORDER = List.of("late", "due", "begin", "planned");

    private final ReviewLists reviews;
    private final PromiseDays days;
    private final DueToday due;
    private final Asking asking;

    TomorrowPlan(ReviewLists reviews, PromiseDays days, DueToday due, Asking asking) {
        this.reviews = reviews;
        this.days = days;
        this.due = due;
        this.asking = asking;
    }

    TodayPages.Tomorrow of(Glance today) {
        var me = today.me();
        var review = asking.part(me, "review", () -> reviews.evening(me));
        var day = review.isMissing() ? today.day().plusDays(1) : review.get().tomorrow();
        var then = today.on(day);
        return new TodayPages.Tomorrow(
                day,
                review,
                asking.part(me, "plan", () -> planned(then)),
                asking.part(me, "due", () -> due.besidePromises(then)));
    }

    private List<TodayPages.Planned> planned(Glance then) {
        return days.plan(then.me(), then.day()).stream()
                .map(it -> new TodayPages.Planned(it, why(then, it)))
                .sorted(Comparator.comparing(it -> ORDER.indexOf(it.why())))
                .toList();
    }

    private static String why(Glance then, PromiseCard promise) {
        if (promise.overdue(then.now())) {
            return "late";
        }
        if (promise.due().isBefore(then.end())) {
            return "due";
        }
        var begin = promise.care().remindAt();
        return begin != null && begin.isBefore(then.end()) ? "begin" : "planned";
    }
}
