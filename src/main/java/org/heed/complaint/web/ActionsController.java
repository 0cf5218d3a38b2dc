package org.heed.complaint.web;

import org.heed.complaint.ActionForm;
import org.heed.complaint.ActionId;
import org.heed.complaint.Actions;
import org.heed.complaint.Step;
import org.heed.complaint.Workspace;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;

/** The work that follows: who does what by when. */
@Controller
class ActionsController {

    private final Actions actions;
    private final PeopleLists people;
    private final Workbench bench;

    ActionsController(Actions actions, PeopleLists people, Workbench bench) {
        this.actions = actions;
        this.people = people;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/actions/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        var sheet = Sheet.of(card, "action-new", form).to("actions").guide(Step.SOLVE);
        return fields(sheet, null, null, card.owner().name(), card.owner().id()).show();
    }

    private static Sheet fields(
            Sheet sheet,
            @Nullable String text,
            @Nullable LocalDate dueOn,
            String owner,
            PersonId id) {
        return sheet.add(Kind.AREA, "text", text, true)
                .pick("owner", "/people/picker", owner, id.value(), true)
                .add(Kind.DAY, "dueOn", dueOn, true);
    }

    @PostMapping("/complaints/{number}/actions")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    actions.plan(me, card.number(), read(me, form));
                    return Workbench.back(card, "actions");
                },
                () -> draft(me, number, form));
    }

    private ActionForm read(Me me, Form form) {
        var owner = Typed.required(form, "owner", Typed.person(form, "owner", people, me));
        var dueOn = Typed.day(form, "dueOn");
        form.done();
        return new ActionForm(form.text("text"), owner.orElseThrow(), dueOn.orElseThrow());
    }

    @GetMapping("/complaints/{number}/actions/{id}/edit")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var all = bench.all(me, number);
        var action = action(all, id);
        var sheet =
                Sheet.of(all.complaint(), "action", form)
                        .to("actions/" + id)
                        .seen(action.version())
                        .removable("actions/" + id + "/removal");
        return fields(sheet, action.text(), action.dueOn(), action.ownerName(), action.owner())
                .show();
    }

    @PostMapping("/complaints/{number}/actions/{id}")
    ModelAndView change(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var seen = form.version();
                    actions.revise(me, card.number(), new ActionId(id), seen, read(me, form));
                    return Workbench.back(card, "action-" + id);
                },
                () -> edit(me, number, id, form));
    }

    @PostMapping("/complaints/{number}/actions/{id}/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    actions.drop(me, card.number(), new ActionId(id), form.version());
                    return Workbench.back(card, "actions", "action-dropped");
                },
                () -> edit(me, number, id, form));
    }

    static Workspace.Action action(Workspace all, long id) {
        return all.actions().stream()
                .filter(it -> it.id().value() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
