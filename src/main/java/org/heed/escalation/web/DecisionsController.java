package org.heed.escalation.web;

import org.heed.conversation.Topics;
import org.heed.escalation.DifficultyLists;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.Escalations;
import org.heed.escalation.SupportLists;
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

import java.util.Map;

/** What waits to be decided, one decision, and raising a question. */
@Controller
@RequestMapping("/decisions")
class DecisionsController {

    private final Escalations escalations;
    private final EscalationLists lists;
    private final SupportLists support;
    private final DifficultyLists difficulties;
    private final Topics topics;
    private final DecisionPage page;

    DecisionsController(
            Escalations escalations,
            EscalationLists lists,
            SupportLists support,
            DifficultyLists difficulties,
            Topics topics,
            DecisionPage page) {
        this.escalations = escalations;
        this.lists = lists;
        this.support = support;
        this.difficulties = difficulties;
        this.topics = topics;
        this.page = page;
    }

    @GetMapping
    ModelAndView list(Me me) {
        var others =
                lists.open(me).stream()
                        .filter(it -> !it.rung().person().equals(me.id()))
                        .filter(it -> !it.owner().equals(me.id()))
                        .toList();
        return Pages.show(
                "escalation/list",
                new EscalationPages.Inbox(
                        lists.waitingFor(me),
                        support.waitingFor(me),
                        difficulties.waitingFor(me),
                        lists.mine(me),
                        support.mine(me),
                        others));
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        var matter = topics.find(me, about).orElse(null);
        return Pages.show(
                "escalation/new",
                new EscalationPages.Raising(
                        matter, lists.entries(me, matter == null ? null : matter.project()), form));
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = topics.get(me, form.text("about"), "about");
                    var id = escalations.raise(me, RaisingForm.read(form, me, matter));
                    var asked = lists.card(me, id).rung().personName();
                    return Pages.go(
                            "/decisions/" + id.number(),
                            Notice.of("escalation.raised", Map.of("name", asked)));
                },
                () -> fresh(me, form.text("about"), form));
    }

    @GetMapping("/{number:[Dd]-?[0-9]{1,15}}")
    ModelAndView show(Me me, @PathVariable String number, Form form) {
        return page.show(me, DecisionPage.id(number), "", form);
    }
}
