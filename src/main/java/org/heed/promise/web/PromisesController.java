package org.heed.promise.web;

import org.heed.client.ContactCard;
import org.heed.client.ContactLists;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.Cursor;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.promise.Cautions;
import org.heed.promise.Guard;
import org.heed.promise.PromiseDay;
import org.heed.promise.PromiseFilter;
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
import java.util.concurrent.atomic.AtomicReference;

/** The ledger, a promise, and a new one. */
@Controller
@RequestMapping("/promises")
class PromisesController {

    private static final int LIMIT = 50;
    private static final int CONTACTS = 100;

    private final Promises promises;
    private final PromiseLists lists;
    private final Guard guard;
    private final PromiseShown shown;
    private final PromiseDesk desk;
    private final Topics topics;
    private final PeopleLists people;
    private final ContactLists contacts;
    private final Clock clock;

    PromisesController(
            Promises promises,
            PromiseLists lists,
            Guard guard,
            PromiseShown shown,
            PromiseDesk desk,
            Topics topics,
            PeopleLists people,
            ContactLists contacts,
            Clock clock) {
        this.promises = promises;
        this.lists = lists;
        this.guard = guard;
        this.shown = shown;
        this.desk = desk;
        this.topics = topics;
        this.people = people;
        this.contacts = contacts;
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
                        desk.of(me),
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
        return blank(me, about, Cautions.NONE, form);
    }

    /** What speaks against it is said once; with {@code anyway} it is made. */
    @PostMapping
    ModelAndView create(Me me, Form form) {
        var about = form.text("about");
        var cautions = new AtomicReference<>(Cautions.NONE);
        return form.attempt(
                () -> {
                    var matter = topics.get(me, about, "about");
                    var promise = PromiseForm.read(form, me, matter, people, clock.instant());
                    // Without a date it is refused anyhow, by the door and with better words.
                    if (!form.checked("anyway") && promise.due() != null) {
                        cautions.set(guard.of(me, promise));
                        cautions.get().reasons().forEach(form::refuse);
                    }
                    form.done();
                    var id = promises.make(me, promise);
                    var url = matter.url().isEmpty() ? "/promises/" + id.value() : matter.url();
                    return Pages.go(url, Notice.of("promise.made"));
                },
                () -> blank(me, about, cautions.get(), form));
    }

    private ModelAndView blank(Me me, String about, Cautions cautions, Form form) {
        var matter = topics.find(me, about).orElse(null);
        return Pages.show(
                "promise/new", new PromisePages.New(matter, contacts(me, matter), cautions, form));
    }

    private List<Option> contacts(Me me, @Nullable Matter matter) {
        return matter == null
                ? List.of()
                : contacts.present(me, matter.client(), CONTACTS).items().stream()
                        .map(PromisesController::option)
                        .toList();
    }

    private static Option option(ContactCard contact) {
        return Option.of(Long.toString(contact.id().value()), contact.name());
    }

    @GetMapping("/{id}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return shown.page(me, id, "", form);
    }
}
