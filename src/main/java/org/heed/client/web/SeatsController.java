package org.heed.client.web;

import org.heed.client.ClientLists;
import org.heed.client.Clients;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who of us is on a client. */
@Controller
class SeatsController {

    private final Clients clients;
    private final ClientLists lists;
    private final PeopleLists people;
    private final ClientsController page;

    SeatsController(
            Clients clients, ClientLists lists, PeopleLists people, ClientsController page) {
        this.clients = clients;
        this.lists = lists;
        this.people = people;
        this.page = page;
    }

    @PostMapping("/clients/{slug}/seats")
    ModelAndView create(Me me, @PathVariable String slug, Form form) {
        var client = lists.get(me, slug);
        return form.attempt(
                () -> {
                    var person = Typed.person(form, "person", people, me);
                    form.done();
                    clients.seat(me, client.id(), person.orElseThrow());
                    return Pages.go(client.url() + "#seats");
                },
                () -> Pages.show("client/show", page.shown(me, client, form)));
    }

    @PostMapping("/clients/{slug}/seats/{person}/removal")
    ModelAndView destroy(Me me, @PathVariable String slug, @PathVariable long person, Form form) {
        var client = lists.get(me, slug);
        return form.attempt(
                () -> {
                    clients.unseat(me, client.id(), new PersonId(person));
                    // Whoever took themselves off may not see the page any more.
                    return Pages.go(
                            me.id().value() == person ? "/clients" : client.url() + "#seats");
                },
                () -> Pages.show("client/show", page.shown(me, client, form)));
    }
}
