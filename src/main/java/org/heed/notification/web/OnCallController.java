package org.heed.notification.web;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.notification.Duties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who is on call, for everybody to see; managers and administrators decide. */
@Controller
@RequestMapping("/settings/on-call")
class OnCallController {

    private final Duties duties;
    private final PeopleLists people;

    OnCallController(Duties duties, PeopleLists people) {
        this.duties = duties;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Me me, Form form) {
        return Pages.show(
                "notification/oncall",
                new NotificationPages.OnCall(duties.ahead(me), Duties.decides(me), form));
    }

    @PostMapping
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var person = person(me, form);
                    var from = form.moment("from", me.zone());
                    var until = form.moment("until", me.zone());
                    form.done();
                    duties.put(me, person, from.orElse(null), until.orElse(null));
                    return Pages.go("/settings/on-call", Notice.of("notification.on-call.saved"));
                },
                () -> list(me, form));
    }

    /** Picked, or typed so that only one is meant. */
    private @Nullable PersonId person(Me me, Form form) {
        var picked = form.number("personId");
        if (picked.isPresent()) {
            return new PersonId(picked.get());
        }
        var name = form.text("person");
        var found = name.isBlank() ? null : people.picker(me, name, 2);
        return found == null || found.size() != 1 ? null : found.getFirst().id();
    }

    @PostMapping("/{id:[0-9]{1,18}}/removal")
    ModelAndView remove(Me me, @PathVariable long id) {
        duties.remove(me, id);
        return Pages.go("/settings/on-call", Notice.of("notification.on-call.removed"));
    }
}
