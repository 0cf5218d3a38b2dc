package org.heed.complaint.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.lesson.LessonLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one complaint. */
@Controller
class WorkspaceController {

    private final Workbench bench;
    private final Rails rails;
    private final Composers composers;
    private final Records records;
    private final LessonLists lessons;

    WorkspaceController(
            Workbench bench,
            Rails rails,
            Composers composers,
            Records records,
            LessonLists lessons) {
        this.bench = bench;
        this.rails = rails;
        this.composers = composers;
        this.records = records;
        this.lessons = lessons;
    }

    @GetMapping("/complaints/{number:[Hh][Dd]-[0-9]+}")
    ModelAndView show(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var card = all.complaint();
        var learned = lessons.of(me, card.id().subject());
        var panels = rails.panels(me, card);
        return Pages.show(
                "complaint/show",
                new ComplaintPages.Shown(
                        all,
                        NextSteps.of(all, !learned.isEmpty()),
                        records.of(me, card, form),
                        rails.of(me, card, panels),
                        learned,
                        rails.wide(panels),
                        card.isOpen() ? composers.of(me, card, form) : null,
                        form));
    }
}
