package org.heed.change.web;

import org.heed.change.Analyses;
import org.heed.change.ChangeLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What it takes, and who lets it go to the client. */
@Controller("changeAnalysisController")
class AnalysisController {

    private final Analyses analyses;
    private final ChangeLists lists;
    private final Sheets sheets;

    AnalysisController(Analyses analyses, ChangeLists lists, Sheets sheets) {
        this.analyses = analyses;
        this.lists = lists;
        this.sheets = sheets;
    }

    @GetMapping(Numbers.CHANGE + "/analysis")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        var whole = lists.get(me, Numbers.id(number));
        var running = whole.running();
        var before = whole.analysis();
        var currency =
                running != null
                        ? running.value().currency()
                        : before != null ? before.options().getFirst().cost().currency() : "CNY";
        return Pages.show(
                "change/analysis",
                new ChangePages.Analysing(whole.card(), form, before, currency, running));
    }

    @PostMapping(Numbers.CHANGE + "/analysis")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    analyses.analyse(me, id, form.version(), Typed.analysis(form));
                    return Pages.go(id.url(), Notice.of("change.said.analysed"));
                },
                () -> edit(me, number, form));
    }

    @PostMapping(Numbers.CHANGE + "/approval")
    ModelAndView approve(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return sheets.act(
                me,
                id,
                form,
                "approved",
                () -> analyses.approve(me, id, form.version(), form.text("remark")));
    }
}
