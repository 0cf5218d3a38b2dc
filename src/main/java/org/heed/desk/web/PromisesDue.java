package org.heed.desk.web;

import org.heed.desk.web.DuePages.Due;
import org.heed.kernel.Subject;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseDays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * My promises that need me: due, to be begun, planned for the day, or in trouble of which the
 * client has not been told. Source: R082, R083, R085.
 */
@Component
@Order(1)
class PromisesDue implements DueKind {

    private final PromiseDays promises;

    PromisesDue(PromiseDays promises) {
        this.promises = promises;
    }

    @Override
    public String word() {
        return "promise";
    }

    @Override
    public List<Due> due(Glance at) {
        return promises.needingMe(at.me(), at.day()).stream()
                .map(it -> canBeKept(at, it) ? keep(at, it) : tell(it))
                .toList();
    }

    /** What is late is best told by doing it; trouble ahead, and what was broken, is told first. */
    private static boolean canBeKept(Glance at, PromiseCard promise) {
        return promise.care().tellSince() == null
                || promise.state().open() && promise.due().isBefore(at.end());
    }

    private static Subject subject(PromiseCard promise) {
        return new Subject("promise", promise.id().value());
    }

    private static Due keep(Glance at, PromiseCard promise) {
        var page = "/promises/" + promise.id().value();
        return Due.of("promise", subject(promise), promise.due())
                .titled(promise.text(), promise.language(), page)
                .said(promise.aboutLabel(), what(at, promise), "")
                .moved(promise.slips())
                .posts("keep", page + "/keeping", "e");
    }

    private static String what(Glance at, PromiseCard promise) {
        if (promise.due().isBefore(at.end())) {
            return "desk.today.promised";
        }
        return promise.care().remindedAt() == null
                ? "desk.today.promise-planned"
                : "desk.today.promise-begin";
    }

    private static Due tell(PromiseCard promise) {
        var page = "/promises/" + promise.id().value();
        return Due.of("tell", subject(promise), promise.due())
                .titled(promise.text(), promise.language(), page)
                .said(promise.aboutLabel(), "desk.today.promise-tell", "")
                .moved(promise.slips())
                .leads("tell", page + "#telling", "r");
    }
}
