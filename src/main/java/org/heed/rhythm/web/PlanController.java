package org.heed.rhythm.web;

import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.rhythm.NewPlanItem;
import org.heed.rhythm.PlanItemId;
import org.heed.rhythm.PlanLists;
import org.heed.rhythm.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** The communication plan: what is due, done, left out. */
@Controller
@RequestMapping("/communication-plan")
class PlanController {

    private static final int ROWS = 50;

    private final Plans plans;
    private final PlanLists lists;
    private final Agreeing agreeing;
    private final Clock clock;

    PlanController(Plans plans, PlanLists lists, Agreeing agreeing, Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.agreeing = agreeing;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(required = false) @Nullable String cursor) {
        var mine = !view.equals("all");
        var items = lists.list(me, mine, Cursor.read(cursor, 2), ROWS);
        return Pages.show("rhythm/plan", new RhythmPages.Plan(items.items(), mine, items.next()));
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        return agreeing.show(me, "rhythm/planning", about, form);
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = agreeing.matter(me, form);
                    form.required("contact", 20);
                    var first = form.moment("first", me.zone());
                    form.done();
                    var id =
                            plans.plan(
                                    me,
                                    matter,
                                    new NewPlanItem(
                                            form.text("what"),
                                            Agreeing.contact(form).orElseThrow(),
                                            Agreeing.every(form),
                                            form.choice("channel", Channel.class)
                                                    .orElse(Channel.EMAIL),
                                            Agreeing.owner(me, form),
                                            first.orElse(null)));
                    return Pages.go(lists.get(me, id).url(), Notice.of("rhythm.plan.planned"));
                },
                () -> fresh(me, form.text("about"), form));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return Pages.show(
                "rhythm/item", new RhythmPages.Item(lists.get(me, new PlanItemId(id)), form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/completion")
    ModelAndView done(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var at = form.moment("at", me.zone()).orElse(clock.instant());
                    form.done();
                    plans.done(me, new PlanItemId(id), form.version(), at, form.text("words"));
                    return Pages.go("/communication-plan/" + id, Notice.of("rhythm.plan.done"));
                },
                () -> show(me, id, form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/omission")
    ModelAndView skip(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    plans.skip(me, new PlanItemId(id), form.version(), form.text("why"));
                    return Pages.go("/communication-plan/" + id, Notice.of("rhythm.plan.skipped"));
                },
                () -> show(me, id, form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/end")
    ModelAndView end(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    plans.end(me, new PlanItemId(id), form.version());
                    return Pages.go("/communication-plan/" + id, Notice.of("rhythm.plan.ended"));
                },
                () -> show(me, id, form));
    }
}
