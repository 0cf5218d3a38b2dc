package org.heed.escalation.web;

import org.heed.conversation.Topics;
import org.heed.escalation.Difficulties;
import org.heed.escalation.DifficultyId;
import org.heed.escalation.DifficultyKind;
import org.heed.escalation.DifficultyLists;
import org.heed.escalation.NewDifficulty;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The difficulty log: written down, told upward, known, agreed about, settled. */
@Controller
@RequestMapping("/difficulties")
class DifficultiesController {

    private final Difficulties difficulties;
    private final DifficultyLists lists;
    private final Topics topics;

    DifficultiesController(Difficulties difficulties, DifficultyLists lists, Topics topics) {
        this.difficulties = difficulties;
        this.lists = lists;
        this.topics = topics;
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        return Pages.show(
                "escalation/noting",
                new EscalationPages.Noting(topics.find(me, about).orElse(null), form));
    }

    /** Told to one's leader at once, unless the writer wants to wait. */
    @PostMapping
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = topics.get(me, form.text("about"), "about");
                    var kind = form.choice("kind", DifficultyKind.class);
                    form.done();
                    var difficulty =
                            new NewDifficulty(
                                    kind.orElse(DifficultyKind.DIFFICULTY),
                                    matter,
                                    form.text("text"),
                                    me.language());
                    var told = form.checked("report");
                    var id =
                            told
                                    ? difficulties.tell(me, difficulty)
                                    : difficulties.note(me, difficulty);
                    return Pages.go(
                            "/difficulties/" + id.value(),
                            Notice.of("escalation.difficulty." + (told ? "reported" : "noted")));
                },
                () -> fresh(me, form.text("about"), form));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        var difficulty = lists.get(me, new DifficultyId(id));
        return Pages.show(
                "escalation/difficulty",
                new EscalationPages.Difficulty(difficulty, lists.leads(me, difficulty), form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/report")
    ModelAndView report(Me me, @PathVariable long id, Form form) {
        return attempt(me, id, "reported", form, () -> difficulties.report(me, of(id)));
    }

    @PostMapping("/{id:[0-9]{1,18}}/acknowledgement")
    ModelAndView acknowledge(Me me, @PathVariable long id, Form form) {
        return attempt(me, id, "known", form, () -> difficulties.acknowledge(me, of(id)));
    }

    @PostMapping("/{id:[0-9]{1,18}}/strategy")
    ModelAndView agree(Me me, @PathVariable long id, Form form) {
        return attempt(
                me,
                id,
                "agreed",
                form,
                () -> difficulties.agree(me, of(id), form.version(), form.text("strategy")));
    }

    @PostMapping("/{id:[0-9]{1,18}}/settlement")
    ModelAndView settle(Me me, @PathVariable long id, Form form) {
        return attempt(me, id, "settled", form, () -> difficulties.settle(me, of(id)));
    }

    private static DifficultyId of(long id) {
        return new DifficultyId(id);
    }

    private ModelAndView attempt(Me me, long id, String done, Form form, Runnable act) {
        return form.attempt(
                () -> {
                    act.run();
                    return Pages.go(
                            "/difficulties/" + id, Notice.of("escalation.difficulty." + done));
                },
                () -> show(me, id, form));
    }
}
