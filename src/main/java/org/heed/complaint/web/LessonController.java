package org.heed.complaint.web;

import org.heed.complaint.Aftercare;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Step;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.lesson.Lessons;
import org.heed.lesson.NewLesson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.stream.Collectors;

/** What we learn from it, or why there is nothing to learn. */
@Controller
class LessonController {

    private final Lessons lessons;
    private final Aftercare aftercare;
    private final PeopleLists people;
    private final Workbench bench;

    LessonController(Lessons lessons, Aftercare aftercare, PeopleLists people, Workbench bench) {
        this.lessons = lessons;
        this.aftercare = aftercare;
        this.people = people;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/lesson")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var card = all.complaint();
        var causes =
                all.causes().stream()
                        .map(it -> it.cause().name(me.language()))
                        .collect(Collectors.joining(", "));
        return Sheet.of(card, "lesson", form)
                .guide(Step.LEARN)
                .add(Kind.AREA, "condition", null, true)
                .add(Kind.AREA, "advice", null, true)
                .add(Kind.AREA, "evidence", null, true)
                .add(Kind.LINE, "causes", causes, false)
                .pick("owner", "/people/picker", me.name(), me.id().value(), true)
                .add(Kind.CHECK, "shared", null, false)
                .show();
    }

    @PostMapping("/complaints/{number}/lesson")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var owner =
                            Typed.required(form, "owner", Typed.person(form, "owner", people, me));
                    form.done();
                    lessons.write(me, lesson(me, card, form, owner.orElseThrow()));
                    return Workbench.back(card, "lesson");
                },
                () -> draft(me, number, form));
    }

    private static NewLesson lesson(Me me, ComplaintCard card, Form form, PersonId owner) {
        return new NewLesson(
                card.id().subject(),
                card.circle(),
                card.client().subject(),
                form.text("condition"),
                form.text("advice"),
                form.text("evidence"),
                me.language(),
                owner,
                Typed.words(form.text("causes")),
                form.checked("shared"));
    }

    @GetMapping("/complaints/{number}/lesson-waiver")
    ModelAndView draftWaiver(Me me, @PathVariable String number, Form form) {
        return Sheet.of(bench.card(me, number), "lesson-waiver", form)
                .guide(Step.LEARN)
                .add(Kind.AREA, "reason", null, true)
                .show();
    }

    @PostMapping("/complaints/{number}/lesson-waiver")
    ModelAndView waive(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    aftercare.waiveLesson(me, card.number(), form.text("reason"));
                    return Workbench.back(card, "lesson");
                },
                () -> draftWaiver(me, number, form));
    }
}
