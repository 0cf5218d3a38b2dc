package org.heed.complaint.web;

import org.heed.clock.Severity;
import org.heed.complaint.Complaints;
import org.heed.complaint.Particulars;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The judgement: how severe, and done. What it rests on has its own sheets. */
@Controller
class AssessmentController {

    private final Complaints complaints;
    private final Particulars particulars;
    private final Workbench bench;
    private final WorkspaceController page;

    AssessmentController(
            Complaints complaints,
            Particulars particulars,
            Workbench bench,
            WorkspaceController page) {
        this.complaints = complaints;
        this.particulars = particulars;
        this.bench = bench;
        this.page = page;
    }

    @PostMapping("/complaints/{number}/assessment")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    complaints.assess(me, card.number(), Typed.seen(form));
                    return Workbench.back(card, "next");
                },
                () -> page.show(me, number, form));
    }

    @GetMapping("/complaints/{number}/severity")
    ModelAndView draftSeverity(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        var now = card.severity();
        return Sheet.of(card, "severity", form)
                .seen(card.version())
                .add(
                        Kind.CHOICE,
                        "severity",
                        now == null ? "" : Form.slug(now),
                        Answers.of(Severity.class, "clock.severity."))
                .show();
    }

    @PostMapping("/complaints/{number}/severity")
    ModelAndView weigh(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var severity =
                            Typed.required(
                                    form, "severity", form.choice("severity", Severity.class));
                    form.done();
                    particulars.weigh(me, card.number(), Typed.seen(form), severity.orElseThrow());
                    return Workbench.back(card, "severity");
                },
                () -> draftSeverity(me, number, form));
    }
}
