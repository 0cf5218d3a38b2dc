package org.heed.rhythm.web;

import org.heed.conversation.Draft;
import org.heed.conversation.MailKind;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.rhythm.Progress;
import org.heed.rhythm.RhythmId;
import org.heed.rhythm.RhythmLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** A word on how things stand, to somebody who hears too little from us. */
@Controller
@RequestMapping("/rhythms/{id:[0-9]{1,18}}/progress")
class ProgressController {

    private final Progress progress;
    private final RhythmLists lists;
    private final Templates texts;

    ProgressController(Progress progress, RhythmLists lists, Templates texts) {
        this.progress = progress;
        this.lists = lists;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView fresh(
            Me me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String draft,
            Form form) {
        return shown(me, id, draft.equals("update"), form);
    }

    private ModelAndView shown(Me me, long id, boolean begun, Form form) {
        var line = lists.get(me, new RhythmId(id));
        @Nullable Draft draft =
                begun
                        ? texts.draft(
                                me,
                                MailKind.UPDATE,
                                line.clientLanguage(),
                                Map.of(
                                        "salutation",
                                        line.contactName(),
                                        "title",
                                        line.projectName().isEmpty()
                                                ? line.clientName()
                                                : line.projectName()))
                        : null;
        return Pages.show("rhythm/progress", new RhythmPages.Writing(line, draft, form));
    }

    @PostMapping
    ModelAndView create(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    ReplyController.askOnce(form);
                    form.done();
                    progress.write(me, new RhythmId(id), form.text("subject"), form.text("words"));
                    return Pages.go("/rhythms/" + id, Notice.of("rhythm.reply.written"));
                },
                () -> shown(me, id, false, form));
    }
}
