package org.heed.escalation.web;

import org.heed.conversation.Topics;
import org.heed.escalation.NewSupport;
import org.heed.escalation.SupportId;
import org.heed.escalation.SupportLists;
import org.heed.escalation.SupportRequests;
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

/** Asking one's superior for help, and answering. */
@Controller
@RequestMapping("/support")
class SupportController {

    private final SupportRequests requests;
    private final SupportLists lists;
    private final Topics topics;

    SupportController(SupportRequests requests, SupportLists lists, Topics topics) {
        this.requests = requests;
        this.lists = lists;
        this.topics = topics;
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        return Pages.show(
                "escalation/asking",
                new EscalationPages.Noting(topics.find(me, about).orElse(null), form));
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = topics.get(me, form.text("about"), "about");
                    var by = form.moment("answerBy", me.zone());
                    form.done();
                    var id =
                            requests.ask(
                                    me,
                                    new NewSupport(
                                            matter,
                                            form.text("text"),
                                            me.language(),
                                            by.orElse(null)));
                    return Pages.go(
                            "/support/" + id.value(),
                            Notice.of(
                                    "escalation.support.asked",
                                    Map.of("name", lists.get(me, id).toName())));
                },
                () -> fresh(me, form.text("about"), form));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        var request = lists.get(me, new SupportId(id));
        return Pages.show(
                "escalation/support",
                new EscalationPages.Support(request, lists.mayAnswer(me, request), form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/acknowledgement")
    ModelAndView acknowledge(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    requests.acknowledge(me, new SupportId(id));
                    return Pages.go("/support/" + id, Notice.of("escalation.support.seen"));
                },
                () -> show(me, id, form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/answer")
    ModelAndView answer(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    requests.answer(me, new SupportId(id), form.text("answer"));
                    return Pages.go("/support/" + id, Notice.of("escalation.support.answered"));
                },
                () -> show(me, id, form));
    }
}
