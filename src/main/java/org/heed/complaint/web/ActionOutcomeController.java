package org.heed.complaint.web;

import org.heed.complaint.ActionId;
import org.heed.complaint.Actions;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How a piece of work ends: done, or moved with the client's consent. */
@Controller
class ActionOutcomeController {

    private final Actions actions;
    private final Workbench bench;

    ActionOutcomeController(Actions actions, Workbench bench) {
        this.actions = actions;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/actions/{id}/completion")
    ModelAndView draft(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        return sheet(me, number, id, "completion", form).add(Kind.AREA, "note", null, false).show();
    }

    private Sheet sheet(Me me, String number, long id, String noun, Form form) {
        var all = bench.all(me, number);
        var action = ActionsController.action(all, id);
        return Sheet.of(all.complaint(), noun, form)
                .to("actions/" + id + "/" + noun)
                .seen(action.version())
                .about(action.text());
    }

    @PostMapping("/complaints/{number}/actions/{id}/completion")
    ModelAndView finish(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var seen = form.version();
                    var note = form.text("note");
                    actions.finish(me, card.number(), new ActionId(id), seen, note);
                    return Workbench.back(card, "action-" + id);
                },
                () -> draft(me, number, id, form));
    }

    @GetMapping("/complaints/{number}/actions/{id}/renegotiation")
    ModelAndView draftMove(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        return sheet(me, number, id, "renegotiation", form)
                .add(Kind.DAY, "dueOn", null, true)
                .add(Kind.AREA, "agreed", null, true)
                .show();
    }

    @PostMapping("/complaints/{number}/actions/{id}/renegotiation")
    ModelAndView move(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var dueOn = Typed.day(form, "dueOn");
                    var seen = form.version();
                    form.done();
                    actions.renegotiate(
                            me,
                            card.number(),
                            new ActionId(id),
                            seen,
                            dueOn.orElseThrow(),
                            form.text("agreed"));
                    return Workbench.back(card, "action-" + id);
                },
                () -> draftMove(me, number, id, form));
    }
}
