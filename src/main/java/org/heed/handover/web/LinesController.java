package org.heed.handover.web;

import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.LineId;
import org.heed.handover.Lines;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lines of a hand-over: accepted, asked about, declined, and what follows from that. */
@Controller
@RequestMapping("/handovers/{id:[0-9]{1,18}}/lines")
class LinesController {

    private final Lines lines;
    private final HandoverLists lists;

    LinesController(Lines lines, HandoverLists lists) {
        this.lines = lines;
        this.lists = lists;
    }

    @PostMapping
    ModelAndView add(Me me, @PathVariable long id, Form form) {
        var card = lists.card(me, new HandoverId(id));
        return form.attempt(
                () -> {
                    lines.add(me, card.id(), form.text("text"), form.text("note"));
                    return Pages.go(card.url() + "#checklist", said("added"));
                },
                () -> Pages.show("handover/adding", new HandoverPages.Adding(card, form)));
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @PathVariable long id, Form form) {
        var card = lists.card(me, new HandoverId(id));
        return Pages.show("handover/adding", new HandoverPages.Adding(card, form));
    }

    @GetMapping("/{line:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, @PathVariable long line, Form form) {
        var card = lists.card(me, new HandoverId(id));
        return Pages.show(
                "handover/line",
                new HandoverPages.Line(
                        card,
                        lists.line(me, card.id(), new LineId(line)),
                        lists.rights(me, card),
                        form));
    }

    @PostMapping("/{line:[0-9]{1,18}}/acceptance")
    ModelAndView accept(Me me, @PathVariable long id, @PathVariable long line, Form form) {
        return attempt(me, id, line, form, "accepted", lines::accept);
    }

    @PostMapping("/{line:[0-9]{1,18}}/question")
    ModelAndView ask(Me me, @PathVariable long id, @PathVariable long line, Form form) {
        return attempt(
                me,
                id,
                line,
                form,
                "asked",
                (who, of, it, seen) -> lines.ask(who, of, it, seen, form.text("question")));
    }

    @PostMapping("/{line:[0-9]{1,18}}/answer")
    ModelAndView answer(Me me, @PathVariable long id, @PathVariable long line, Form form) {
        return attempt(
                me,
                id,
                line,
                form,
                "answered",
                (who, of, it, seen) -> lines.answer(who, of, it, seen, form.text("answer")));
    }

    @PostMapping("/{line:[0-9]{1,18}}/refusal")
    ModelAndView decline(Me me, @PathVariable long id, @PathVariable long line, Form form) {
        return attempt(
                me,
                id,
                line,
                form,
                "declined",
                (who, of, it, seen) -> lines.decline(who, of, it, seen, form.text("why")));
    }

    /** What the superior says to a declined line: it stays, or it is put back. */
    @PostMapping("/{line:[0-9]{1,18}}/settlement")
    ModelAndView settle(Me me, @PathVariable long id, @PathVariable long line, Form form) {
        var stays = form.text("verdict").equals("stays");
        return attempt(
                me,
                id,
                line,
                form,
                stays ? "left" : "put-back",
                (who, of, it, seen) -> {
                    if (stays) {
                        lines.leave(who, of, it, seen, form.text("words"));
                    } else {
                        lines.putBack(who, of, it, seen);
                    }
                });
    }

    @PostMapping("/{line:[0-9]{1,18}}/note")
    ModelAndView note(Me me, @PathVariable long id, @PathVariable long line, Form form) {
        return attempt(
                me,
                id,
                line,
                form,
                "noted",
                (who, of, it, seen) -> lines.note(who, of, it, seen, form.text("note")));
    }

    private static Notice said(String what) {
        return Notice.of("handover.said." + what);
    }

    /** One thing that is said to a line. */
    private interface Act {
        void on(Me me, HandoverId id, LineId line, @Nullable Integer seen);
    }

    private ModelAndView attempt(Me me, long id, long line, Form form, String done, Act act) {
        var card = lists.card(me, new HandoverId(id));
        var it = lists.line(me, card.id(), new LineId(line));
        return form.attempt(
                () -> {
                    act.on(me, card.id(), it.id(), Seen.of(form));
                    return Pages.go(card.url() + "#line-" + line, said(done));
                },
                () -> show(me, id, line, form));
    }
}
