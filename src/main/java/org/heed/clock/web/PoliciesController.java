package org.heed.clock.web;

import org.heed.clock.CalendarLists;
import org.heed.clock.Policies;
import org.heed.clock.Policy;
import org.heed.clock.PolicyId;
import org.heed.clock.PolicyLists;
import org.heed.clock.web.ClockPages.PoliciesPage;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How long clocks run and for whom, in the order in which it is asked. */
@Controller
class PoliciesController {

    private static final String PATH = "/settings/policies";

    private final Policies policies;
    private final PolicyLists lists;
    private final CalendarLists calendars;

    PoliciesController(Policies policies, PolicyLists lists, CalendarLists calendars) {
        this.policies = policies;
        this.lists = lists;
        this.calendars = calendars;
    }

    @GetMapping(PATH)
    ModelAndView list(Me me) {
        var rows =
                lists.list(me).stream().map(it -> PolicyViews.row(it, calendars.list(me))).toList();
        return Pages.show("clock/policies", new PoliciesPage(rows, me.administrator()));
    }

    /** A new one begins as a copy, of the standard for normal matters unless another is named. */
    @GetMapping(PATH + "/new")
    ModelAndView begin(Me me, @RequestParam(defaultValue = "0") long from, Form form) {
        requireAdministrator(me);
        var all = lists.list(me);
        var copied =
                all.stream()
                        .filter(it -> it.id().value() == from)
                        .findFirst()
                        .orElse(all.get(all.size() - 2));
        return Pages.show(
                "clock/policy", PolicyViews.edit(form, copied, calendars.list(me), false));
    }

    @PostMapping(PATH)
    ModelAndView create(Me me, Form form) {
        requireAdministrator(me);
        return form.attempt(
                () -> {
                    policies.add(me, PolicyFields.read(form, me, lists, false));
                    return Pages.go(PATH, Notice.of("clock.policy.saved"));
                },
                () -> begin(me, 0, form));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView edit(Me me, @PathVariable long id, Form form) {
        return Pages.show(
                "clock/policy", PolicyViews.edit(form, get(me, id), calendars.list(me), true));
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView update(Me me, @PathVariable long id, Form form) {
        var now = get(me, id);
        return form.attempt(
                () -> {
                    var read = PolicyFields.read(form, me, lists, now.standard());
                    policies.revise(me, now.id(), form.version(), read);
                    return Pages.go(PATH, Notice.of("clock.policy.saved"));
                },
                () -> edit(me, id, form));
    }

    /** Asked before the one that stood above it. */
    @PostMapping(PATH + "/{id}/precedence")
    ModelAndView raise(Me me, @PathVariable long id, Form form) {
        var now = get(me, id);
        return form.attempt(
                () -> {
                    policies.raise(me, now.id(), form.version());
                    return Pages.go(PATH, Notice.of("clock.policy.raised"));
                },
                () -> list(me));
    }

    @PostMapping(PATH + "/{id}/retirement")
    ModelAndView retire(Me me, @PathVariable long id, Form form) {
        var now = get(me, id);
        return form.attempt(
                () -> {
                    policies.retire(me, now.id(), form.version());
                    return Pages.go(PATH, Notice.of("clock.policy.retired"));
                },
                () -> edit(me, id, form));
    }

    private Policy get(Me me, long id) {
        requireAdministrator(me);
        return lists.get(me, new PolicyId(id));
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
