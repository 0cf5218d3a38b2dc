package org.heed.promise.web;

import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** What becomes of a promise. */
@Controller
@RequestMapping("/promises/{id}")
class PromiseOutcomeController {

    private final Promises promises;
    private final PromiseLists lists;
    private final Clock clock;

    PromiseOutcomeController(Promises promises, PromiseLists lists, Clock clock) {
        this.promises = promises;
        this.lists = lists;
        this.clock = clock;
    }

    @PostMapping("/keeping")
    ModelAndView keep(Me me, @PathVariable long id, Form form) {
        return attempt(
                me,
                id,
                "keeping",
                form,
                () -> {
                    var at = form.moment("at", me.zone()).orElse(clock.instant());
                    form.done();
                    promises.keep(me, new PromiseId(id), at);
                });
    }

    @PostMapping("/risk")
    ModelAndView endanger(Me me, @PathVariable long id, Form form) {
        return attempt(
                me,
                id,
                "risk",
                form,
                () -> {
                    var why = form.required("why", 2000);
                    form.done();
                    promises.endanger(me, new PromiseId(id), why);
                });
    }

    @PostMapping("/renegotiation")
    ModelAndView renegotiate(Me me, @PathVariable long id, Form form) {
        return attempt(
                me,
                id,
                "renegotiation",
                form,
                () -> {
                    var due = form.moment("due", me.zone());
                    if (form.text("due").isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.missing", "due"));
                    }
                    var consent = form.required("consent", 2000);
                    form.done();
                    promises.renegotiate(me, new PromiseId(id), due.orElseThrow(), consent);
                });
    }

    @PostMapping("/breaking")
    ModelAndView breakIt(Me me, @PathVariable long id, Form form) {
        return attempt(
                me,
                id,
                "breaking",
                form,
                () -> {
                    var why = form.required("why", 2000);
                    form.done();
                    promises.breakIt(me, new PromiseId(id), why);
                });
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(Me me, @PathVariable long id, Form form) {
        return attempt(
                me,
                id,
                "cancellation",
                form,
                () -> {
                    var evidence = form.required("evidence", 2000);
                    form.done();
                    promises.cancelByClient(me, new PromiseId(id), evidence);
                });
    }

    private ModelAndView attempt(Me me, long id, String doing, Form form, Runnable act) {
        return form.attempt(
                () -> {
                    act.run();
                    var back =
                            switch (form.text("back")) {
                                case "list" -> "/promises";
                                case "today" -> "/today";
                                default -> "/promises/" + id;
                            };
                    return Pages.go(back, Notice.of("promise.outcome." + doing));
                },
                () ->
                        Pages.show(
                                "promise/show",
                                new PromisePages.One(
                                        lists.get(me, new PromiseId(id)), doing, form)));
    }
}
