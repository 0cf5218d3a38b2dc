package org.heed.escalation.web;

import org.heed.escalation.Answer;
import org.heed.escalation.Decisions;
import org.heed.escalation.EscalationId;
import org.heed.escalation.Escalations;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of a decision that is asked. */
@Controller
@RequestMapping("/decisions/{number:[Dd]-?[0-9]{1,15}}")
class AnswersController {

    private final Decisions decisions;
    private final Escalations escalations;
    private final PeopleLists people;
    private final DecisionPage page;

    AnswersController(
            Decisions decisions, Escalations escalations, PeopleLists people, DecisionPage page) {
        this.decisions = decisions;
        this.escalations = escalations;
        this.people = people;
        this.page = page;
    }

    @PostMapping("/decision")
    ModelAndView decide(Me me, @PathVariable String number, Form form) {
        var id = DecisionPage.id(number);
        return form.attempt(
                () -> {
                    var option = form.number("option");
                    form.done();
                    decisions.decide(
                            me,
                            id,
                            option.isEmpty()
                                    ? new Answer.InWords(form.text("words"))
                                    : new Answer.Chosen(
                                            Math.clamp(option.get(), 0, 99), form.text("remark")));
                    var next = page.next(me, id);
                    return Pages.go(
                            next == null ? "/decisions/" + id.number() : next,
                            Notice.of("escalation.done.decision"));
                },
                () -> page.show(me, id, "decision", form));
    }

    @PostMapping("/question")
    ModelAndView askBack(Me me, @PathVariable String number, Form form) {
        return attempt(
                me, number, "question", form, it -> decisions.askBack(me, it, form.text("text")));
    }

    @PostMapping("/answer")
    ModelAndView explain(Me me, @PathVariable String number, Form form) {
        return attempt(
                me, number, "answer", form, it -> decisions.explain(me, it, form.text("answer")));
    }

    @PostMapping("/handing-on")
    ModelAndView handOn(Me me, @PathVariable String number, Form form) {
        return attempt(
                me,
                number,
                "handing-on",
                form,
                it -> {
                    var to = person(me, form);
                    form.done();
                    decisions.handOn(me, it, to, form.text("why"));
                });
    }

    @PostMapping("/options/{position}/removal")
    ModelAndView strike(Me me, @PathVariable String number, @PathVariable int position, Form form) {
        return attempt(
                me,
                number,
                "option-" + position,
                form,
                it -> decisions.strike(me, it, position, form.text("why")));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(Me me, @PathVariable String number, Form form) {
        return attempt(
                me,
                number,
                "withdrawal",
                form,
                it -> escalations.withdraw(me, it, form.text("why")));
    }

    @PostMapping("/de-escalation")
    ModelAndView deEscalate(Me me, @PathVariable String number, Form form) {
        return attempt(
                me,
                number,
                "de-escalation",
                form,
                it -> escalations.deEscalate(me, it, form.text("why")));
    }

    private PersonId person(Me me, Form form) {
        var picked = form.number("toId");
        if (picked.isPresent()) {
            return new PersonId(picked.get());
        }
        var found = people.picker(me, form.text("to"), 2);
        if (form.text("to").isEmpty() || found.size() != 1) {
            form.refuse(Reason.of("escalation.refused.which-person", "to"));
            return me.id();
        }
        return found.getFirst().id();
    }

    /** One act on an escalation. */
    private interface Act {
        void on(EscalationId id);
    }

    private ModelAndView attempt(Me me, String number, String doing, Form form, Act act) {
        var id = DecisionPage.id(number);
        return form.attempt(
                () -> {
                    act.on(id);
                    var done = doing.startsWith("option-") ? "option" : doing;
                    return Pages.go(
                            "/decisions/" + id.number(), Notice.of("escalation.done." + done));
                },
                () -> page.show(me, id, doing, form));
    }
}
