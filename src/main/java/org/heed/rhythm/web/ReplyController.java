package org.heed.rhythm.web;

import org.heed.conversation.MailKind;
import org.heed.conversation.PromiseCheck;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Cursor;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.rhythm.Replies;
import org.heed.rhythm.Reply;
import org.heed.rhythm.ReplyId;
import org.heed.rhythm.ReplyLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Answers that are owed: given, put off with a date, not needed, or somebody else's. */
@Controller
@RequestMapping("/replies")
class ReplyController {

    private static final int ROWS = 50;

    private final Replies replies;
    private final ReplyLists lists;
    private final Templates texts;
    private final Choices choices;

    ReplyController(Replies replies, ReplyLists lists, Templates texts, Choices choices) {
        this.replies = replies;
        this.lists = lists;
        this.texts = texts;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(required = false) @Nullable String cursor) {
        var mine = !view.equals("all");
        var open = lists.open(me, mine, Cursor.read(cursor, 2), ROWS);
        return Pages.show("rhythm/replies", new RhythmPages.Owed(open.items(), mine, open.next()));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(
            Me me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String draft,
            Form form) {
        var reply = lists.get(me, new ReplyId(id));
        return shown(me, reply, draft.equals("holding-reply"), form);
    }

    private ModelAndView shown(Me me, Reply reply, boolean holding, Form form) {
        var draft =
                holding
                        ? texts.draft(
                                me,
                                MailKind.HOLDING_REPLY,
                                reply.language(),
                                Map.of("salutation", reply.contactName()))
                        : null;
        return Pages.show(
                "rhythm/reply",
                new RhythmPages.Answer(reply, draft, choices.owners(me, reply.client()), form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/answer")
    ModelAndView answer(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var next = form.moment("next", me.zone()).orElse(null);
                    askOnce(form);
                    form.done();
                    replies.write(
                            me,
                            new ReplyId(id),
                            form.version(),
                            form.text("subject"),
                            form.text("words"),
                            next);
                    return Pages.go("/replies/" + id, Notice.of("rhythm.reply.written"));
                },
                () -> shown(me, lists.get(me, new ReplyId(id)), false, form));
    }

    /** What soothes instead of promising is asked about once. */
    static void askOnce(Form form) {
        if (!form.checked("anyway")) {
            PromiseCheck.find(form.text("words"))
                    .ifPresent(it ->
                            form.refuse(
                                    Reason.of(
                                            it.kind() == PromiseCheck.Kind.VAGUE
                                                    ? "conversation.refused.vague"
                                                    : "conversation.refused.over",
                                            "words",
                                            "word",
                                            it.word())));
        }
    }

    @PostMapping("/{id:[0-9]{1,18}}/needlessness")
    ModelAndView needless(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    replies.needless(me, new ReplyId(id), form.version(), form.text("why"));
                    return Pages.go("/replies", Notice.of("rhythm.reply.needless"));
                },
                () -> shown(me, lists.get(me, new ReplyId(id)), false, form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/owner")
    ModelAndView hand(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var to = form.number("to").map(PersonId::new).orElse(me.id());
                    form.done();
                    replies.hand(me, new ReplyId(id), form.version(), to);
                    return Pages.go("/replies/" + id, Notice.of("rhythm.reply.handed"));
                },
                () -> shown(me, lists.get(me, new ReplyId(id)), false, form));
    }
}
