package org.heed.project.web;

import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.project.BaselineFacts;
import org.heed.project.Baselines;
import org.heed.project.Money;
import org.heed.project.ProjectLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;

/** The end and the value of the contract, as they are agreed. */
@Controller
class BaselinesController {

    private final Baselines baselines;
    private final ProjectLists lists;

    BaselinesController(Baselines baselines, ProjectLists lists) {
        this.baselines = baselines;
        this.lists = lists;
    }

    @GetMapping("/projects/{number}/baselines/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var project = lists.get(me, number);
        return Pages.show(
                "project/baseline",
                new ProjectPages.BaselineWritten(
                        form, project, baselines.current(project.id()).orElse(null)));
    }

    @PostMapping("/projects/{number}/baselines")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    var ends = form.day("endsOn");
                    if (ends.isEmpty() && form.wrong("endsOn").isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.missing", "endsOn"));
                    }
                    var currency = form.text("currency").toUpperCase(Locale.ROOT);
                    var value = Money.of(form.text("value"), currency);
                    if (!Money.known(currency)) {
                        form.refuse(Reason.of("project.refused.no-currency", "currency"));
                    } else if (value.isEmpty()) {
                        form.refuse(Reason.of("project.refused.sum", "value"));
                    }
                    form.done();
                    baselines.agree(
                            me,
                            project.id(),
                            form.version(),
                            new BaselineFacts(
                                    ends.orElseThrow(), value.orElseThrow(), form.text("why"), ""));
                    return Pages.go(project.url() + "#baselines");
                },
                () -> draft(me, number, form));
    }
}
