package org.heed.complaint.web;

import org.heed.complaint.Complaints;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The end of a complaint, and the way back from it. */
@Controller
class ClosureController {

    private final Complaints complaints;
    private final Workbench bench;
    private final WorkspaceController page;

    ClosureController(Complaints complaints, Workbench bench, WorkspaceController page) {
        this.complaints = complaints;
        this.bench = bench;
        this.page = page;
    }

    @PostMapping("/complaints/{number}/closure")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    complaints.close(me, card.number(), Typed.seen(form));
                    return Workbench.back(card, "next", "closed");
                },
                () -> page.show(me, number, form));
    }

    @GetMapping("/complaints/{number}/reopening")
    ModelAndView draftReopening(Me me, @PathVariable String number, Form form) {
        return why(me, number, "reopening", form);
    }

    @PostMapping("/complaints/{number}/reopening")
    ModelAndView reopen(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var reason = form.text("reason");
                    complaints.reopen(me, card.number(), Typed.seen(form), reason);
                    return Workbench.back(card, "next");
                },
                () -> draftReopening(me, number, form));
    }

    @GetMapping("/complaints/{number}/withdrawal")
    ModelAndView draftWithdrawal(Me me, @PathVariable String number, Form form) {
        return why(me, number, "withdrawal", form);
    }

    @PostMapping("/complaints/{number}/withdrawal")
    ModelAndView withdraw(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var reason = form.text("reason");
                    complaints.withdraw(me, card.number(), Typed.seen(form), reason);
                    return Workbench.back(card, "next");
                },
                () -> draftWithdrawal(me, number, form));
    }

    private ModelAndView why(Me me, String number, String noun, Form form) {
        var card = bench.card(me, number);
        return Sheet.of(card, noun, form)
                .seen(card.version())
                .add(Kind.AREA, "reason", null, true)
                .show();
    }
}
