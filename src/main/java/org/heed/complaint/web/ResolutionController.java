package org.heed.complaint.web;

import org.heed.complaint.ActionState;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Complaints;
import org.heed.complaint.ConfirmationForm;
import org.heed.complaint.Step;
import org.heed.complaint.Workspace;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Field;
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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Telling the client that all is done, and writing down that it worked for them. */
@Controller
class ResolutionController {

    private final Complaints complaints;
    private final Tellings tellings;
    private final Proving proving;
    private final Workbench bench;

    ResolutionController(
            Complaints complaints, Tellings tellings, Proving proving, Workbench bench) {
        this.complaints = complaints;
        this.tellings = tellings;
        this.proving = proving;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/resolution")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var card = all.complaint();
        var done =
                all.actions().stream()
                        .filter(it -> it.state() == ActionState.DONE)
                        .map(Workspace.Action::text)
                        .collect(Collectors.joining("\n"));
        var sheet = Sheet.of(card, "resolution", form).seen(card.version()).guide(Step.FOLLOW_UP);
        var facts = done.isEmpty() ? Map.<String, String>of() : Map.of("done", done);
        return tellings.ask(me, sheet, MailKind.RESOLUTION, facts).show();
    }

    @PostMapping("/complaints/{number}/resolution")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var telling = tellings.read(me, card, form);
                    complaints.resolve(me, card.number(), Typed.seen(form), telling);
                    return tellings.told(me, card, telling);
                },
                () -> draft(me, number, form));
    }

    @GetMapping("/complaints/{number}/confirmation")
    ModelAndView draftConfirmation(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        var sheet =
                Sheet.of(card, "confirmation", form)
                        .seen(card.version())
                        .guide(Step.FOLLOW_UP)
                        .add(
                                Kind.CHOICE,
                                "how",
                                "said",
                                List.of(
                                        new Answer("said", "@complaint.page.confirmation.said"),
                                        new Answer(
                                                "no-answer",
                                                "@complaint.page.confirmation.no-answer")))
                        .add(only("for-said", Kind.MOMENT, "at"));
        return proving.ask(sheet).add(only("for-no-answer", Kind.LINE, "reminders")).show();
    }

    private static Field only(String when, Kind kind, String name) {
        return new Field(kind, name, null, true, List.of(), when, null, null, null);
    }

    @PostMapping("/complaints/{number}/confirmation")
    ModelAndView confirm(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var how = confirmation(me, card, form);
                    complaints.confirm(me, card.number(), Typed.seen(form), how);
                    return Workbench.back(card, "next");
                },
                () -> draftConfirmation(me, number, form));
    }

    private ConfirmationForm confirmation(Me me, ComplaintCard card, Form form) {
        if (form.text("how").equals("no-answer")) {
            var reminders = Typed.required(form, "reminders", form.number("reminders"));
            form.done();
            return new ConfirmationForm.NoAnswer(Math.clamp(reminders.orElseThrow(), 0, 999));
        }
        var at = Typed.moment(form, "at", me);
        var evidence = proving.read(me, card, form);
        return new ConfirmationForm.Said(null, at.orElseThrow(), evidence);
    }
}
