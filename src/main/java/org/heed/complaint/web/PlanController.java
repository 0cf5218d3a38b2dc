package org.heed.complaint.web;

import org.heed.complaint.PlanForm;
import org.heed.complaint.Step;
import org.heed.complaint.Updates;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.conversation.MailKind;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The first plan, provisional as it may be: within a day. Source: R005. */
@Controller
class PlanController {

    private final Updates updates;
    private final PeopleLists people;
    private final Tellings tellings;
    private final Workbench bench;

    PlanController(Updates updates, PeopleLists people, Tellings tellings, Workbench bench) {
        this.updates = updates;
        this.people = people;
        this.tellings = tellings;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/plan")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var sheet = Sheet.of(bench.card(me, number), "plan", form).guide(Step.RESPOND).quoting();
        tellings.ask(me, sheet, MailKind.UPDATE, Map.of());
        return sheet.add(Kind.ITEMS, "items", Items.rows(form, List.of()), false).show();
    }

    @PostMapping("/complaints/{number}/plan")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var items = Items.read(form, me, people);
                    var telling = tellings.read(me, card, form);
                    updates.putPlan(me, card.number(), new PlanForm(telling, items));
                    return tellings.told(me, card, telling);
                },
                () -> draft(me, number, form));
    }
}
