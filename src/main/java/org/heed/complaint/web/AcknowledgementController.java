package org.heed.complaint.web;

import org.heed.clock.ClockKind;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.Complaints;
import org.heed.complaint.Step;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.conversation.MailKind;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The first human answer: we have it, I look after it, you hear from me by then. */
@Controller
class AcknowledgementController {

    private final Complaints complaints;
    private final Tellings tellings;
    private final Workbench bench;

    AcknowledgementController(Complaints complaints, Tellings tellings, Workbench bench) {
        this.complaints = complaints;
        this.tellings = tellings;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/acknowledgement")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        var sheet =
                Sheet.of(card, "acknowledgement", form)
                        .seen(card.version())
                        .guide(Step.RESPOND)
                        .quoting()
                        .add(Kind.TO_COME, "nextAt", bench.nextDue(card, ClockKind.UPDATE), true);
        return tellings.ask(me, sheet, MailKind.ACKNOWLEDGEMENT, Map.of()).show();
    }

    @PostMapping("/complaints/{number}/acknowledgement")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var nextAt = Typed.moment(form, "nextAt", me);
                    var telling = tellings.read(me, card, form, nextAt.orElse(null));
                    complaints.acknowledge(
                            me,
                            card.number(),
                            Typed.seen(form),
                            new AcknowledgementForm(telling, nextAt.orElseThrow()));
                    return tellings.told(me, card, telling);
                },
                () -> draft(me, number, form));
    }
}
