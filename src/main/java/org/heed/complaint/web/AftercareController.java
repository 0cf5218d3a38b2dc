package org.heed.complaint.web;

import org.heed.clock.ClockKind;
import org.heed.complaint.Aftercare;
import org.heed.complaint.FollowUpForm;
import org.heed.complaint.FollowUpId;
import org.heed.complaint.FollowUpResult;
import org.heed.complaint.SatisfactionForm;
import org.heed.complaint.Step;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.conversation.Emotion;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.stream.IntStream;

/** Asking again after the solution, and asking how it was handled. */
@Controller
class AftercareController {

    private final Aftercare aftercare;
    private final Workbench bench;

    AftercareController(Aftercare aftercare, Workbench bench) {
        this.aftercare = aftercare;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/follow-ups/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return Sheet.of(card, "follow-up-new", form)
                .to("follow-ups")
                .guide(Step.FOLLOW_UP)
                .add(Kind.TO_COME, "dueAt", bench.nextDue(card, ClockKind.FOLLOW_UP), true)
                .add(Kind.AREA, "note", null, false)
                .show();
    }

    @PostMapping("/complaints/{number}/follow-ups")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var dueAt = Typed.moment(form, "dueAt", me);
                    form.done();
                    aftercare.schedule(me, card.number(), dueAt.orElseThrow(), form.text("note"));
                    return Workbench.back(card, "follow-ups");
                },
                () -> draft(me, number, form));
    }

    @GetMapping("/complaints/{number}/follow-ups/{id}")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var all = bench.all(me, number);
        var followUp =
                all.followUps().stream()
                        .filter(it -> it.id().value() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Sheet.of(all.complaint(), "follow-up", form)
                .to("follow-ups/" + id)
                .seen(followUp.version())
                .guide(Step.FOLLOW_UP)
                .add(
                        Kind.CHOICE,
                        "result",
                        "",
                        Answers.of(FollowUpResult.class, "complaint.follow-up-result."))
                .add(Kind.MOMENT, "at", null, true)
                .add(Kind.SELECT, "channel", "phone", Answers.channels())
                .add(Kind.AREA, "note", null, true)
                .offer(Kind.SELECT, "after", "", Answers.of(Emotion.class, "conversation.emotion."))
                .show();
    }

    @PostMapping("/complaints/{number}/follow-ups/{id}")
    ModelAndView hold(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var result =
                            Typed.required(
                                    form, "result", form.choice("result", FollowUpResult.class));
                    var at = Typed.moment(form, "at", me);
                    var channel = Typed.channel(form);
                    var after = form.choice("after", Emotion.class);
                    var seen = form.version();
                    form.done();
                    var held =
                            new FollowUpForm(
                                    at.orElseThrow(),
                                    channel.orElseThrow(),
                                    result.orElseThrow(),
                                    form.text("note"),
                                    after.orElse(null));
                    aftercare.hold(me, card.number(), new FollowUpId(id), seen, held);
                    return Workbench.back(card, "follow-ups");
                },
                () -> edit(me, number, id, form));
    }

    @GetMapping("/complaints/{number}/satisfaction")
    ModelAndView draftSatisfaction(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var now = all.satisfaction();
        return Sheet.of(all.complaint(), "satisfaction", form)
                .add(Kind.MOMENT, "askedAt", now == null ? null : now.askedAt(), true)
                .add(
                        Kind.SELECT,
                        "channel",
                        now == null ? "phone" : now.channel().word(),
                        Answers.channels())
                .offer(Kind.CHOICE, "result", now == null ? "" : score(now.result()), scores())
                .offer(Kind.CHOICE, "handling", now == null ? "" : score(now.handling()), scores())
                .add(Kind.AREA, "comment", now == null ? null : now.comment(), false)
                .show();
    }

    /** A number far out of the scale is out of the scale, whatever its last digits are. */
    private static int score(long typed) {
        return Math.clamp(typed, 0, 6);
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "" : score.toString();
    }

    private static List<Answer> scores() {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(it -> new Answer(it == 0 ? "" : "" + it, "@complaint.page.score." + it))
                .toList();
    }

    @PostMapping("/complaints/{number}/satisfaction")
    ModelAndView ask(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var at = Typed.moment(form, "askedAt", me);
                    var channel = Typed.channel(form);
                    var result = form.number("result").map(AftercareController::score);
                    var handling = form.number("handling").map(AftercareController::score);
                    form.done();
                    var asked =
                            new SatisfactionForm(
                                    at.orElseThrow(),
                                    channel.orElseThrow(),
                                    result.orElse(null),
                                    handling.orElse(null),
                                    form.text("comment"));
                    aftercare.askSatisfaction(me, card.number(), asked);
                    return Workbench.back(card, "satisfaction");
                },
                () -> draftSatisfaction(me, number, form));
    }
}
