package org.heed.complaint.web;

import org.heed.complaint.Listening;
import org.heed.complaint.ListeningForm;
import org.heed.complaint.ReadBack;
import org.heed.complaint.Step;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Field;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** What was heard in the client's words, and whether we read it back to them. */
@Controller
class ListeningController {

    private final Listening listening;
    private final Workbench bench;

    ListeningController(Listening listening, Workbench bench) {
        this.listening = listening;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/listening")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var heard = all.listening();
        var sheet =
                Sheet.of(all.complaint(), "listening", form)
                        .guide(Step.LISTEN)
                        .quoting()
                        .add(Kind.AREA, "happened", heard == null ? null : heard.happened(), true)
                        .add(Kind.AREA, "feeling", heard == null ? null : heard.feeling(), true)
                        .add(Kind.AREA, "wish", heard == null ? null : heard.wish(), true)
                        .add(Kind.AREA, "cause", heard == null ? null : heard.cause(), false)
                        .add(Kind.AREA, "promised", heard == null ? null : heard.promised(), false);
        return sheet.seen(heard == null ? 0 : heard.version()).show();
    }

    @PostMapping("/complaints/{number}/listening")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var heard =
                            new ListeningForm(
                                    form.text("happened"),
                                    form.text("feeling"),
                                    form.text("wish"),
                                    form.text("cause"),
                                    form.text("promised"));
                    listening.record(me, card.number(), Typed.seen(form), heard);
                    return Workbench.back(card, "listening");
                },
                () -> draft(me, number, form));
    }

    @GetMapping("/complaints/{number}/read-back")
    ModelAndView draftReadBack(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var card = all.complaint();
        var heard = all.listening();
        return Sheet.of(card, "read-back", form)
                .seen(heard == null ? 0 : heard.version())
                .guide(Step.LISTEN)
                .add(
                        Kind.CHOICE,
                        "how",
                        "done",
                        List.of(
                                new Answer("done", "@complaint.page.read-back.done"),
                                new Answer("not-done", "@complaint.page.read-back.not-done")))
                .add(only("for-done", Kind.LINE, "to", card.complainantName(), List.of()))
                .add(only("for-done", Kind.SELECT, "channel", "phone", Answers.channels()))
                .add(only("for-done", Kind.MOMENT, "at", null, List.of()))
                .add(only("for-not-done", Kind.AREA, "reason", null, List.of()))
                .show();
    }

    private static Field only(
            String when, Kind kind, String name, @Nullable Object value, List<Answer> answers) {
        return new Field(kind, name, value, true, answers, when, null, null, null);
    }

    @PostMapping("/complaints/{number}/read-back")
    ModelAndView createReadBack(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    listening.readBack(me, card.number(), Typed.seen(form), readBack(me, form));
                    return Workbench.back(card, "read-back");
                },
                () -> draftReadBack(me, number, form));
    }

    private static ReadBack readBack(Me me, Form form) {
        if (form.text("how").equals("not-done")) {
            return new ReadBack.NotDone(form.text("reason"));
        }
        var at = Typed.moment(form, "at", me);
        var channel = Typed.channel(form);
        form.done();
        return new ReadBack.Done(at.orElseThrow(), form.text("to"), channel.orElseThrow());
    }
}
