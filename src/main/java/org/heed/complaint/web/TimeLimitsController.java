package org.heed.complaint.web;

import org.heed.clock.ClockKind;
import org.heed.clock.PauseReason;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.TimeLimits;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Pausing a clock of a complaint, letting it go on, and having seen its warning. */
@Controller
class TimeLimitsController {

    private final TimeLimits limits;
    private final Workbench bench;
    private final WorkspaceController page;

    TimeLimitsController(TimeLimits limits, Workbench bench, WorkspaceController page) {
        this.limits = limits;
        this.bench = bench;
        this.page = page;
    }

    @GetMapping("/complaints/{number}/clocks/{kind}/pause")
    ModelAndView draft(Me me, @PathVariable String number, @PathVariable String kind, Form form) {
        var card = bench.card(me, number);
        return Sheet.of(card, "pause", form)
                .to("clocks/" + kind(kind).word() + "/pause")
                .add(
                        Kind.CHOICE,
                        "reason",
                        "",
                        Answers.of(PauseReason.class, "clock.pause-reason."))
                .add(Kind.AREA, "note", null, false)
                .show();
    }

    @PostMapping("/complaints/{number}/clocks/{kind}/pause")
    ModelAndView pause(Me me, @PathVariable String number, @PathVariable String kind, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var reason =
                            Typed.required(
                                    form, "reason", form.choice("reason", PauseReason.class));
                    form.done();
                    limits.pause(
                            me, card.number(), kind(kind), reason.orElseThrow(), form.text("note"));
                    return Workbench.back(card, "clocks");
                },
                () -> draft(me, number, kind, form));
    }

    @PostMapping("/complaints/{number}/clocks/{kind}/continuation")
    ModelAndView goOn(Me me, @PathVariable String number, @PathVariable String kind, Form form) {
        return act(me, number, kind, form, (card, of) -> limits.goOn(me, card, of));
    }

    @PostMapping("/complaints/{number}/clocks/{kind}/acknowledgement")
    ModelAndView acknowledge(
            Me me, @PathVariable String number, @PathVariable String kind, Form form) {
        return act(me, number, kind, form, (card, of) -> limits.acknowledge(me, card, of));
    }

    private ModelAndView act(
            Me me,
            String number,
            String kind,
            Form form,
            BiConsumer<ComplaintNumber, ClockKind> act) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    act.accept(card.number(), kind(kind));
                    return Workbench.back(card, "clocks");
                },
                () -> page.show(me, number, form));
    }

    private static ClockKind kind(String word) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
