package org.heed.change.web;

import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.change.Changes;
import org.heed.change.Revisions;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is done between signing and working: plan, budget, telling; then work itself. */
@Controller
class GatesController {

    private final Revisions revisions;
    private final Changes changes;
    private final Words words;
    private final ChangeLists lists;
    private final Sheets sheets;

    GatesController(
            Revisions revisions, Changes changes, Words words, ChangeLists lists, Sheets sheets) {
        this.revisions = revisions;
        this.changes = changes;
        this.words = words;
        this.lists = lists;
        this.sheets = sheets;
    }

    @PostMapping(Numbers.CHANGE + "/plan")
    ModelAndView replan(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return sheets.act(
                me,
                id,
                form,
                "replanned",
                () -> revisions.replan(me, id, form.version(), why(me, id)));
    }

    @PostMapping(Numbers.CHANGE + "/budget")
    ModelAndView rebudget(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return sheets.act(
                me,
                id,
                form,
                "rebudgeted",
                () -> revisions.rebudget(me, id, form.version(), why(me, id)));
    }

    private String why(Me me, ChangeId id) {
        return words.say(me.language(), "change.revised-by", "number", lists.card(me, id).number());
    }

    @GetMapping(Numbers.CHANGE + "/notices")
    ModelAndView telling(Me me, @PathVariable String number, Form form) {
        return sheets.small(
                me,
                Numbers.id(number),
                "notices",
                "/notices",
                form,
                ChangePages.Field.of("words", "area", true, null));
    }

    @PostMapping(Numbers.CHANGE + "/notices")
    ModelAndView tell(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    revisions.tell(me, id, form.version(), form.text("words"));
                    return Pages.go(id.url() + "#notices", Notice.of("change.said.told"));
                },
                () -> telling(me, number, form));
    }

    @PostMapping(Numbers.CHANGE + "/beginning")
    ModelAndView begin(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return sheets.act(me, id, form, "begun", () -> changes.begin(me, id, form.version()));
    }

    @GetMapping(Numbers.CHANGE + "/completion")
    ModelAndView finishing(Me me, @PathVariable String number, Form form) {
        return sheets.small(
                me,
                Numbers.id(number),
                "completion",
                "/completion",
                form,
                ChangePages.Field.of("words", "area", true, null));
    }

    @PostMapping(Numbers.CHANGE + "/completion")
    ModelAndView finish(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    changes.finish(me, id, form.version(), form.text("words"));
                    return Pages.go(id.url(), Notice.of("change.said.done"));
                },
                () -> finishing(me, number, form));
    }
}
