package org.heed.identity.web;

import org.heed.identity.CircleNames;
import org.heed.identity.Invitations;
import org.heed.identity.Me;
import org.heed.identity.Organisation;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Comparator;

/** Who works here, as an administrator keeps it. */
@Controller
@RequestMapping("/settings/people")
class PeopleController {

    private static final int PAGE = 50;

    private final People people;
    private final PeopleLists lists;
    private final Invitations invitations;
    private final Organisation organisation;
    private final PersonForms forms;
    private final ObjectProvider<CircleNames> names;

    PeopleController(
            People people,
            PeopleLists lists,
            Invitations invitations,
            Organisation organisation,
            PersonForms forms,
            ObjectProvider<CircleNames> names) {
        this.people = people;
        this.lists = lists;
        this.invitations = invitations;
        this.organisation = organisation;
        this.forms = forms;
        this.names = names;
    }

    @GetMapping
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        require(me);
        var found = lists.list(me, q, cursor, PAGE);
        return Pages.show(
                "identity/people", new IdentityPages.People(q, found.items(), found.next()));
    }

    @GetMapping("/new")
    ModelAndView fresh(Me me, Form form) {
        require(me);
        return forms.shown(form, null, organisation.zone());
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        require(me);
        var draft = forms.draft(me, form);
        return form.attempt(
                () -> {
                    var id = people.welcome(me, draft.orElseThrow());
                    return Pages.go(
                            "/settings/people/" + id.value(),
                            Notice.of("identity.people.welcomed"));
                },
                () -> forms.shown(form, null, organisation.zone()));
    }

    @GetMapping("/{id}")
    ModelAndView show(Me me, @PathVariable long id) {
        require(me);
        return shown(me, id, null);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Me me, Form form, @PathVariable long id) {
        require(me);
        var person = lists.get(me, new PersonId(id));
        return forms.shown(form, person, person.zone());
    }

    @PostMapping("/{id}")
    ModelAndView update(Me me, Form form, @PathVariable long id) {
        require(me);
        int version = form.version();
        var draft = forms.draft(me, form);
        return form.attempt(
                () -> {
                    people.change(me, new PersonId(id), version, draft.orElseThrow());
                    return Pages.go("/settings/people/" + id, Notice.of("identity.people.saved"));
                },
                () -> edit(me, form, id));
    }

    /** A link to hand over; the answer is the only place that shows it. */
    @PostMapping("/{id}/invitation")
    ModelAndView invite(Me me, Form form, @PathVariable long id) {
        require(me);
        var made = invitations.make(me, new PersonId(id));
        var answer = shown(me, id, organisation.address() + "/sign-in/invitation/" + made.token());
        answer.setStatus(HttpStatus.CREATED);
        return answer;
    }

    @PostMapping("/{id}/leave")
    ModelAndView disable(Me me, Form form, @PathVariable long id) {
        require(me);
        int version = form.version();
        return form.attempt(
                () -> {
                    people.disable(me, new PersonId(id), version);
                    return Pages.go(
                            "/settings/people/" + id,
                            Notice.of("identity.people.disabled")
                                    .undoAt("/settings/people/" + id + "/return"));
                },
                () -> refused(me, form, id));
    }

    @PostMapping("/{id}/return")
    ModelAndView enable(Me me, Form form, @PathVariable long id) {
        require(me);
        var person = lists.get(me, new PersonId(id));
        int version = form.has("version") ? form.version() : person.version();
        return form.attempt(
                () -> {
                    people.enable(me, new PersonId(id), version);
                    return Pages.go("/settings/people/" + id, Notice.of("identity.people.enabled"));
                },
                () -> refused(me, form, id));
    }

    private ModelAndView refused(Me me, Form form, long id) {
        var person = lists.get(me, new PersonId(id));
        return forms.shown(form, person, person.zone());
    }

    private ModelAndView shown(Me me, long id, @Nullable String link) {
        var person = lists.get(me, new PersonId(id));
        var seats = lists.seats(me, person.id());
        var named =
                names.stream()
                        .flatMap(it -> it.names(seats).values().stream())
                        .sorted(Comparator.comparing(CircleNames.Named::label))
                        .toList();
        return Pages.show(
                "identity/person",
                new IdentityPages.Person(
                        person, lists.reports(me, person.id()), seats.size(), named, link));
    }

    /** There is nothing here for anybody else. */
    private static void require(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
