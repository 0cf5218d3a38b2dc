package org.heed.desk.web;

import org.heed.complaint.ComplaintLists;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.web.Pages;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseDay;
import org.heed.promise.PromiseLists;
import org.heed.promise.PromiseState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What needs me now, before the client has to ask. Five lists, one query each. */
@Controller
class TodayController {

    private static final int AHEAD = 5;
    private static final int WAITING = 5;
    private static final int ACTIONS = 50;

    private final ComplaintLists complaints;
    private final PromiseLists promises;
    private final DueToday due;
    private final Clock clock;

    TodayController(ComplaintLists complaints, PromiseLists promises, DueToday due, Clock clock) {
        this.complaints = complaints;
        this.promises = promises;
        this.due = due;
        this.clock = clock;
    }

    @GetMapping("/today")
    ModelAndView show(Me me) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, me.zone());
        var over = me.role() == Role.MANAGER || me.administrator();
        var mine = promises.aroundToday(me, today);
        var actions = complaints.actionsOf(me, me.id(), ACTIONS);
        var kept = mine.stream().filter(it -> keptOn(me, it, today.minusDays(1))).toList();
        var week = mine.stream().filter(it -> inWeek(me, it, today)).toList();
        return Pages.show(
                "desk/today",
                new DeskPages.Today(
                        part(now.atZone(me.zone()).toLocalTime()),
                        over,
                        due.of(me, over, today, mine, actions),
                        "/complaints?" + (over ? "" : "owner=me&") + "sort=due",
                        (int) week.stream().filter(it -> it.state().open()).count(),
                        PromiseDay.week(today, me.zone(), week),
                        actions.stream()
                                .filter(it -> it.dueOn().isAfter(today))
                                .limit(AHEAD)
                                .toList(),
                        complaints.waiting(me, over ? null : me.id(), WAITING),
                        kept.size(),
                        (int) kept.stream().filter(it -> early(me, it)).count()));
    }

    private static String part(LocalTime time) {
        var hour = time.getHour();
        if (hour < 5 || hour >= 22) {
            return "night";
        } else if (hour < 12) {
            return "morning";
        } else {
            return hour < 18 ? "afternoon" : "evening";
        }
    }

    private static boolean inWeek(Me me, PromiseCard promise, LocalDate today) {
        var on = LocalDate.ofInstant(promise.due(), me.zone());
        return !on.isBefore(today) && on.isBefore(today.plusDays(7));
    }

    private static boolean keptOn(Me me, PromiseCard promise, LocalDate day) {
        var at = keptAt(promise);
        return at != null && LocalDate.ofInstant(at, me.zone()).equals(day);
    }

    private static boolean early(Me me, PromiseCard promise) {
        var at = keptAt(promise);
        return at != null
                && LocalDate.ofInstant(at, me.zone())
                        .isBefore(LocalDate.ofInstant(promise.due(), me.zone()));
    }

    private static @Nullable Instant keptAt(PromiseCard promise) {
        return switch (promise.state()) {
            case PromiseState.Kept it -> it.at();
            case PromiseState.KeptLate it -> it.at();
            case PromiseState.Open _, PromiseState.AtRisk _, PromiseState.Renegotiated _ -> null;
            case PromiseState.Broken _, PromiseState.Cancelled _ -> null;
        };
    }
}
