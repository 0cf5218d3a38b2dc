package org.heed.complaint.web;

import org.heed.complaint.Complaints;
import org.heed.complaint.Deadlock;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When both sides do not find together, and looking again whether it is over. */
@Controller
class DeadlockController {

    private final Complaints complaints;
    private final Workbench bench;

    DeadlockController(Complaints complaints, Workbench bench) {
        this.complaints = complaints;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/deadlock")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return Sheet.of(card, "deadlock", form)
                .seen(card.version())
                .add(Kind.AREA, "reason", null, true)
                .add(Kind.MOMENT, "clientToldAt", null, true)
                .add(Kind.MOMENT, "ourSideToldAt", null, true)
                .add(Kind.CHECK, "ladderExhausted", null, false)
                .add(Kind.LINE, "recourse", null, false)
                .add(Kind.DAY, "lookAgainOn", null, true)
                .show();
    }

    @PostMapping("/complaints/{number}/deadlock")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var clientToldAt = Typed.moment(form, "clientToldAt", me);
                    var ourSideToldAt = Typed.moment(form, "ourSideToldAt", me);
                    var lookAgainOn = Typed.day(form, "lookAgainOn");
                    form.done();
                    var deadlock =
                            new Deadlock(
                                    form.text("reason"),
                                    clientToldAt.orElseThrow(),
                                    ourSideToldAt.orElseThrow(),
                                    form.checked("ladderExhausted"),
                                    form.text("recourse"));
                    complaints.giveUp(
                            me,
                            card.number(),
                            Typed.seen(form),
                            deadlock,
                            lookAgainOn.orElseThrow());
                    return Workbench.back(card, "next");
                },
                () -> draft(me, number, form));
    }

    @GetMapping("/complaints/{number}/second-looks/new")
    ModelAndView draftLook(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return Sheet.of(card, "second-look", form)
                .to("second-looks")
                .seen(card.version())
                .add(Kind.AREA, "note", null, true)
                .add(Kind.DAY, "lookAgainOn", null, true)
                .show();
    }

    @PostMapping("/complaints/{number}/second-looks")
    ModelAndView look(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var on = Typed.day(form, "lookAgainOn");
                    form.done();
                    complaints.lookAgain(
                            me,
                            card.number(),
                            Typed.seen(form),
                            form.text("note"),
                            on.orElseThrow());
                    return Workbench.back(card, "next");
                },
                () -> draftLook(me, number, form));
    }
}
