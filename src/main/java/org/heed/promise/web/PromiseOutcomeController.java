package org.heed.promise.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
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
    private final PromiseShown shown;
    private final Clock clock;

    PromiseOutcomeController(Promises promises, PromiseShown shown, Clock clock) {
        this.promises = promises;
        this.shown = shown;
        this.clock = clock;
    }

    @PostMapping("/keeping")
    ModelAndView keep(Me me, @PathVariable long id, Form form) {
        var at = form.moment("at", me.zone()).orElse(clock.instant());
        return shown.attempt(me, id, "keeping", form, it -> promises.keep(me, it, at));
    }

    @PostMapping("/risk")
    ModelAndView endanger(Me me, @PathVariable long id, Form form) {
        var why = form.text("why");
        return shown.attempt(me, id, "risk", form, it -> promises.endanger(me, it, why));
    }

    @PostMapping("/breaking")
    ModelAndView breakIt(Me me, @PathVariable long id, Form form) {
        var why = form.text("why");
        return shown.attempt(me, id, "breaking", form, it -> promises.breakIt(me, it, why));
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(Me me, @PathVariable long id, Form form) {
        var evidence = form.text("evidence");
        return shown.attempt(
                me, id, "cancellation", form, it -> promises.cancelByClient(me, it, evidence));
    }
}
