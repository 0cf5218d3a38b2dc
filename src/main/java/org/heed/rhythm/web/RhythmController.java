package org.heed.rhythm.web;

import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.rhythm.RhythmId;
import org.heed.rhythm.RhythmLists;
import org.heed.rhythm.RhythmTerms;
import org.heed.rhythm.Rhythms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Agreeing how often a contact is to hear from us. */
@Controller
@RequestMapping("/rhythms")
class RhythmController {

    private final Rhythms rhythms;
    private final RhythmLists lists;
    private final Agreeing agreeing;

    RhythmController(Rhythms rhythms, RhythmLists lists, Agreeing agreeing) {
        this.rhythms = rhythms;
        this.lists = lists;
        this.agreeing = agreeing;
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        return agreeing.show(me, "rhythm/agreeing", about, form);
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = agreeing.matter(me, form);
                    form.required("contact", 20);
                    form.done();
                    var id =
                            rhythms.agree(
                                    me,
                                    matter,
                                    new RhythmTerms(
                                            Agreeing.contact(form).orElseThrow(),
                                            Agreeing.every(form),
                                            form.choice("channel", Channel.class).orElse(null),
                                            Agreeing.owner(me, form)));
                    return Pages.go(lists.get(me, id).url(), Notice.of("rhythm.rhythm.agreed"));
                },
                () -> fresh(me, form.text("about"), form));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return Pages.show(
                "rhythm/beat", new RhythmPages.Beat(lists.get(me, new RhythmId(id)), form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/end")
    ModelAndView stop(Me me, @PathVariable long id, Form form) {
        var line = lists.get(me, new RhythmId(id));
        return form.attempt(
                () -> {
                    rhythms.stop(me, line.id(), form.version());
                    return Pages.go(line.url(), Notice.of("rhythm.rhythm.ended"));
                },
                () -> show(me, id, form));
    }
}
