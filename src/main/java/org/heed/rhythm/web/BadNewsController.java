package org.heed.rhythm.web;

import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.rhythm.BadNews;
import org.heed.rhythm.BadNewsId;
import org.heed.rhythm.BadNewsLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** Bad news: known, and told. */
@Controller
@RequestMapping("/bad-news")
class BadNewsController {

    private final BadNews news;
    private final BadNewsLists lists;
    private final Agreeing agreeing;
    private final Clock clock;

    BadNewsController(BadNews news, BadNewsLists lists, Agreeing agreeing, Clock clock) {
        this.news = news;
        this.lists = lists;
        this.agreeing = agreeing;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        return agreeing.show(me, "rhythm/knowing", about, form);
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = agreeing.matter(me, form);
                    var known = form.moment("known", me.zone()).orElse(clock.instant());
                    var by = form.moment("tellBy", me.zone());
                    form.done();
                    var id =
                            news.know(
                                    me,
                                    matter,
                                    form.text("what"),
                                    Agreeing.contact(form).orElse(null),
                                    known,
                                    by.orElse(null),
                                    Agreeing.owner(me, form));
                    return Pages.go("/bad-news/" + id.value(), Notice.of("rhythm.news.known"));
                },
                () -> fresh(me, form.text("about"), form));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return Pages.show(
                "rhythm/news", new RhythmPages.News(lists.get(me, new BadNewsId(id)), form));
    }

    @PostMapping("/{id:[0-9]{1,18}}/telling")
    ModelAndView tell(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var at =
                            Agreeing.notBefore(
                                    form.moment("at", me.zone()).orElse(clock.instant()),
                                    lists.get(me, new BadNewsId(id)).known());
                    var channel = form.choice("channel", Channel.class).orElse(Channel.PHONE);
                    form.done();
                    news.tell(me, new BadNewsId(id), channel, at, form.text("words"));
                    return Pages.go("/bad-news/" + id, Notice.of("rhythm.news.told"));
                },
                () -> show(me, id, form));
    }
}
