package org.heed.conversation.web;

import org.heed.conversation.MailKind;
import org.heed.conversation.Templates;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;

/** The texts one starts from, three languages side by side. */
@Controller
@RequestMapping("/settings/words")
class TextsController {

    private final Templates templates;

    TextsController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    ModelAndView list(
            Me me, @RequestParam(defaultValue = "acknowledgement") String kind, Form form) {
        return page(me, kind(kind), null, form);
    }

    @PostMapping("/{kind}/{tag}")
    ModelAndView change(Me me, @PathVariable String kind, @PathVariable String tag, Form form) {
        var of = kind(kind);
        var language = Language.of(tag).orElseThrow(NotFound::new);
        return form.attempt(
                () -> {
                    var subject = form.required("subject", 200);
                    var body = form.required("body", 8000);
                    form.done();
                    templates.change(me, of, language, form.version(), subject, body);
                    return Pages.go(
                            "/settings/words?kind=" + kind, Notice.of("conversation.words.saved"));
                },
                () -> page(me, of, language, form));
    }

    /** Going back to the text that came with Heed. */
    @PostMapping("/{kind}/{tag}/original")
    ModelAndView restore(Me me, @PathVariable String kind, @PathVariable String tag, Form form) {
        var of = kind(kind);
        var language = Language.of(tag).orElseThrow(NotFound::new);
        return form.attempt(
                () -> {
                    templates.restore(me, of, language);
                    return Pages.go(
                            "/settings/words?kind=" + kind,
                            Notice.of("conversation.words.restored"));
                },
                () -> page(me, of, language, form));
    }

    private ModelAndView page(Me me, MailKind kind, @Nullable Language changing, Form form) {
        var texts = templates.all(me).stream().filter(it -> it.kind() == kind).toList();
        var kinds = Arrays.stream(MailKind.values()).filter(MailKind::hasTemplate).toList();
        return Pages.show(
                "conversation/texts",
                new ConversationPages.Texts(kind, kinds, texts, changing, form));
    }

    private static MailKind kind(String word) {
        return Arrays.stream(MailKind.values())
                .filter(it -> it.hasTemplate() && it.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
