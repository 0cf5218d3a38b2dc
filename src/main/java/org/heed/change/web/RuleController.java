package org.heed.change.web;

import org.heed.change.ChangeStatistics;
import org.heed.change.Limits;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.project.Money;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** What changes say about us, and the rule by size. */
@Controller
class RuleController {

    private static final int MONTHS = 12;

    private final ChangeStatistics statistics;
    private final Limits limits;
    private final Clock clock;

    RuleController(ChangeStatistics statistics, Limits limits, Clock clock) {
        this.statistics = statistics;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/changes/figures")
    ModelAndView figures(Me me) {
        var until = LocalDate.ofInstant(clock.instant(), me.zone());
        var from = until.minusMonths(MONTHS);
        return Pages.show(
                "change/figures",
                new ChangePages.Figures(
                        statistics.of(
                                me,
                                from.atStartOfDay(me.zone()).toInstant(),
                                until.plusDays(1).atStartOfDay(me.zone()).toInstant()),
                        from,
                        until));
    }

    @GetMapping("/settings/changes")
    ModelAndView rule(Me me, Form form) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        return Pages.show("change/rule", new ChangePages.Rule(limits.all(), form));
    }

    @PostMapping("/settings/changes")
    ModelAndView set(Me me, Form form) {
        return form.attempt(
                () -> {
                    var currency = form.text("currency").toUpperCase(Locale.ROOT);
                    var cost = Money.of(form.text("cost"), currency);
                    if (!Money.known(currency)) {
                        form.refuse(Reason.of("change.refused.no-currency", "currency"));
                    } else if (cost.isEmpty()) {
                        form.refuse(Reason.of("change.refused.sum", "cost"));
                    }
                    var days = form.number("days").orElse(-1L);
                    form.done();
                    limits.set(
                            me,
                            form.version(),
                            cost.orElseThrow(),
                            (int) Math.max(-1, Math.min(days, 100_000)));
                    return Pages.go("/settings/changes", Notice.of("change.said.rule"));
                },
                () -> rule(me, form));
    }
}
