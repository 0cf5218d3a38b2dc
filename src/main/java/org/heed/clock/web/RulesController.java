package org.heed.clock.web;

import org.heed.clock.ClockKind;
import org.heed.clock.Rule;
import org.heed.clock.RuleLists;
import org.heed.clock.Rules;
import org.heed.clock.Severity;
import org.heed.clock.Target;
import org.heed.clock.web.ClockPages.RuleEdit;
import org.heed.clock.web.ClockPages.RuleView;
import org.heed.clock.web.ClockPages.RulesPage;
import org.heed.clock.web.ClockPages.TargetView;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How long each kind of clock runs, as sentences; each kind is edited on a page of its own. */
@Controller
class RulesController {

    private final Rules rules;
    private final RuleLists lists;

    RulesController(Rules rules, RuleLists lists) {
        this.rules = rules;
        this.lists = lists;
    }

    @GetMapping("/settings/rules")
    ModelAndView list(Me me) {
        var views = lists.list(me).stream().map(RulesController::view).toList();
        return Pages.show("clock/rules", new RulesPage(views, me.administrator()));
    }

    @GetMapping("/settings/rules/{kind}")
    ModelAndView edit(Me me, @PathVariable String kind, Form form) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        return Pages.show("clock/rule", new RuleEdit(form, view(lists.get(me, kind(kind)))));
    }

    @PostMapping("/settings/rules/{kind}")
    ModelAndView update(Me me, @PathVariable String kind, Form form) {
        var of = kind(kind);
        var targets = targets(form);
        return form.attempt(
                () -> {
                    rules.set(me, of, form.version(), targets);
                    return Pages.go("/settings/rules", Notice.of("clock.rule.saved"));
                },
                () -> edit(me, kind, form));
    }

    private static Map<Severity, Target> targets(Form form) {
        var targets = new EnumMap<Severity, Target>(Severity.class);
        for (var severity : Severity.values()) {
            var amount = form.number(severity.word());
            var measure = form.choice(severity.word() + "-measure", Measure.class);
            if (amount.isPresent() && measure.isPresent()) {
                try {
                    targets.put(severity, measure.get().target(amount.get()));
                } catch (Refused refused) {
                    refused.at(severity.word()).reasons().forEach(form::refuse);
                }
            } else if (amount.isPresent()) {
                form.refuse(Reason.of("kernel.refused.missing", severity.word() + "-measure"));
            }
        }
        return targets;
    }

    private static RuleView view(Rule rule) {
        var targets =
                Arrays.stream(Severity.values())
                        .map(severity -> view(severity, rule.targets().get(severity)))
                        .toList();
        return new RuleView(rule.kind().word(), rule.version(), targets);
    }

    private static TargetView view(Severity severity, @Nullable Target target) {
        if (target == null) {
            return new TargetView(severity.word(), "none", 0);
        }
        var amount = Measure.of(target);
        return new TargetView(severity.word(), Form.slug(amount.measure()), amount.number());
    }

    private static ClockKind kind(String word) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
