package org.heed.complaint.web;

import org.heed.complaint.CauseForm;
import org.heed.complaint.CauseId;
import org.heed.complaint.CauseLine;
import org.heed.complaint.Causes;
import org.heed.complaint.web.CausePages.Edit;
import org.heed.complaint.web.CausePages.Listed;
import org.heed.identity.Me;
import org.heed.identity.SettingsEntry;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The taxonomy of causes: added to, renamed, taken out of use and brought back. Source: R016. */
@Controller
class CausesController {

    private static final String PATH = "/settings/causes";

    private final Causes causes;

    CausesController(Causes causes) {
        this.causes = causes;
    }

    @Bean
    static SettingsEntry causesOfComplaints() {
        return new SettingsEntry(PATH, "complaint.causes.title", "merge", true, 55);
    }

    @GetMapping(PATH)
    ModelAndView list(Me me, Form form) {
        administrators(me);
        return Pages.show("complaint/causes", new Listed(form, causes.list(me)));
    }

    @PostMapping(PATH)
    ModelAndView create(Me me, Form form) {
        administrators(me);
        return form.attempt(
                () -> {
                    causes.add(me, read(form));
                    return saved();
                },
                () -> list(me, form));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView edit(Me me, @PathVariable long id, Form form) {
        administrators(me);
        return Pages.show("complaint/cause", new Edit(form, get(me, id)));
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView update(Me me, @PathVariable long id, Form form) {
        administrators(me);
        return form.attempt(
                () -> {
                    causes.rename(me, new CauseId(id), form.version(), read(form));
                    return saved();
                },
                () -> edit(me, id, form));
    }

    @PostMapping(PATH + "/{id}/retirement")
    ModelAndView retire(Me me, @PathVariable long id) {
        administrators(me);
        causes.retire(me, new CauseId(id));
        return saved();
    }

    @PostMapping(PATH + "/{id}/restoration")
    ModelAndView restore(Me me, @PathVariable long id) {
        administrators(me);
        causes.restore(me, new CauseId(id));
        return saved();
    }

    private static CauseForm read(Form form) {
        return new CauseForm(
                form.text("code"),
                form.text("english"),
                form.text("simplified"),
                form.text("traditional"));
    }

    private CauseLine get(Me me, long id) {
        return causes.list(me).stream()
                .filter(it -> it.id().value() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView saved() {
        return Pages.go(PATH, Notice.of("complaint.causes.saved"));
    }

    private static void administrators(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
