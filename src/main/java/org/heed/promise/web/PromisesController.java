package org.heed.promise.web;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.Cursor;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.promise.PromiseDay;
import org.heed.promise.PromiseFilter;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The ledger, a promise, and a new one. */
@Controller
@RequestMapping("/promises")
class PromisesController {

    private static final int LIMIT = 50;

    private final Promises promises;
    private final PromiseLists lists;
    private final Topics topics;
    private final PeopleLists people;
    private final Clock clock;

    PromisesController(
            Promises promises, PromiseLists lists, Topics topics, PeopleLists people, Clock clock) {
        this.promises = promises;
        this.lists = lists;
        this.topics = topics;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(required = false) @Nullable String cursor) {
        var matter = topics.find(me, about).orElse(null);
        var mine = owner.equals("me");
        var filter =
                new PromiseFilter(
                        state,
                        null,
                        mine ? me.id().value() : null,
                        matter == null ? null : matter.subject());
        var found = lists.list(me, filter, Cursor.read(cursor, 2), LIMIT);
        var query =
                (mine ? "&owner=me" : "")
                        + (matter == null
                                ? ""
                                : "&about=" + URLEncoder.encode(about, StandardCharsets.UTF_8));
        return Pages.show(
                "promise/list",
                new PromisePages.Ledger(
                        week(me),
                        PromisePages.STATES.contains(state) ? state : "open",
                        mine,
                        matter == null ? null : matter.label(),
                        query,
                        found.items(),
                        found.next() == null
                                ? null
                                : "/promises?state=" + state + query + "&cursor=" + found.next()));
    }

    private List<PromiseDay> week(Me me) {
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        return PromiseDay.week(today, me.zone(), lists.week(me, today));
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        return blank(me, about, List.of(), form);
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        var about = form.text("about");
        return form.attempt(
                () -> {
                    var matter = topics.get(me, about, "about");
                    var promise = PromiseForm.read(form, me, matter, people, clock.instant());
                    form.done();
                    var id = promises.make(me, promise);
                    var url = matter.url().isEmpty() ? "/promises/" + id.value() : matter.url();
                    return Pages.go(url, Notice.of("promise.made"));
                },
                () -> blank(me, about, warnings(form), form));
    }

    private static List<Reason> warnings(Form form) {
        return form.reasons().stream()
                .filter(it -> it.key().startsWith("promise.warning."))
                .toList();
    }

    private ModelAndView blank(Me me, String about, List<Reason> warnings, Form form) {
        return Pages.show(
                "promise/new",
                new PromisePages.New(topics.find(me, about).orElse(null), warnings, form));
    }

    @GetMapping("/{id}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return Pages.show(
                "promise/show", new PromisePages.One(lists.get(me, new PromiseId(id)), "", form));
    }
}
