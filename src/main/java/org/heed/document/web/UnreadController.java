package org.heed.document.web;

import org.heed.document.DocumentId;
import org.heed.document.Texts;
import org.heed.document.UnreadFiles;
import org.heed.document.web.DocumentPages.Unread;
import org.heed.identity.Me;
import org.heed.identity.SettingsEntry;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The files that search knows by their names only, and why. */
@Controller
class UnreadController {

    private static final String PATH = "/settings/unread-files";
    private static final int ROWS = 50;

    private final UnreadFiles files;
    private final Texts texts;

    UnreadController(UnreadFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView list(Me me, @RequestParam(required = false) @Nullable String cursor) {
        var slice = files.list(me, cursor, ROWS);
        var next = slice.next() == null ? null : PATH + "?cursor=" + slice.next();
        return Pages.show("document/unread", new Unread(slice.items(), next));
    }

    @PostMapping(PATH + "/{id}/readings")
    ModelAndView create(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    texts.readAgain(me, new DocumentId(id));
                    return Pages.go(PATH, Notice.of("document.unread.again"));
                },
                () -> list(me, null));
    }

    /** The line of this page on the index of settings. */
    @Configuration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        SettingsEntry unreadFiles() {
            return new SettingsEntry(PATH, "document.unread.title", "clip", true, 96);
        }
    }
}
