package org.heed.client.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientFacts;
import org.heed.client.ClientLists;
import org.heed.client.ClientPanel;
import org.heed.client.ClientRights;
import org.heed.client.Clients;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Panels;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class ClientsController {

    private static final int ROWS = 50;
    private static final int PEOPLE = 12;

    private final Clients clients;
    private final ClientLists lists;
    private final ContactLists contacts;
    private final ObjectProvider<ClientPanel> hung;
    private final Panels panels;

    ClientsController(
            Clients clients,
            ClientLists lists,
            ContactLists contacts,
            ObjectProvider<ClientPanel> hung,
            Panels panels) {
        this.clients = clients;
        this.lists = lists;
        this.contacts = contacts;
        this.hung = hung;
        this.panels = panels;
    }

    @GetMapping("/clients")
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        var slice = lists.list(me, q, cursor, ROWS);
        var next =
                slice.next() == null
                        ? null
                        : UriComponentsBuilder.fromPath("/clients")
                                .queryParam("q", "{q}")
                                .queryParam("cursor", "{cursor}")
                                .encode()
                                .buildAndExpand(q, slice.next())
                                .toString();
        return Pages.show(
                "client/list",
                new ClientPages.Listed(slice.items(), q.strip(), next, ClientRights.keeps(me)));
    }

    @GetMapping("/clients/picker")
    ModelAndView picker(Me me, @RequestParam(defaultValue = "") String q) {
        return Pages.show("client/picker", new ClientPages.Picked(lists.picker(me, q, 10)));
    }

    @GetMapping("/clients/new")
    ModelAndView draft(Me me, Form form) {
        return Pages.show(
                "client/new", new ClientPages.Edited(form, null, false, me.zone().getId()));
    }

    @PostMapping("/clients")
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var facts = facts(form);
                    var id = clients.open(me, facts);
                    return Pages.go(lists.get(me, id).url());
                },
                () -> draft(me, form));
    }

    @GetMapping("/clients/{slug}")
    ModelAndView show(Me me, @PathVariable String slug, Form form) {
        return Pages.show("client/show", shown(me, lists.get(me, slug), form));
    }

    ClientPages.Shown shown(Me me, ClientCard client, Form form) {
        var people = contacts.present(me, client.id(), PEOPLE);
        var all = hung.orderedStream().map(it -> it.panel(me, client)).toList();
        return new ClientPages.Shown(
                client,
                lists.seats(client),
                people.items(),
                people.next() != null,
                panels.placed(all, true),
                panels.placed(all, false),
                form,
                ClientRights.keeps(me),
                ClientRights.seats(me));
    }

    @GetMapping("/clients/{slug}/edit")
    ModelAndView edit(Me me, @PathVariable String slug, Form form) {
        var client = lists.get(me, slug);
        return Pages.show("client/edit", edited(form, client));
    }

    @PostMapping("/clients/{slug}")
    ModelAndView change(Me me, @PathVariable String slug, Form form) {
        var client = lists.get(me, slug);
        return form.attempt(
                () -> {
                    clients.change(me, client.id(), form.version(), facts(form));
                    return Pages.go(client.url());
                },
                () -> Pages.show("client/edit", edited(form, lists.get(me, client.id()))));
    }

    private static ClientPages.Edited edited(Form form, ClientCard client) {
        return new ClientPages.Edited(form, client, Typed.stale(form), client.zone().getId());
    }

    private static ClientFacts facts(Form form) {
        var language = Typed.language(form, true);
        var zone = Typed.zone(form);
        var channel = Typed.channel(form, true);
        form.done();
        return new ClientFacts(
                form.text("name"),
                form.text("shortName"),
                language.orElseThrow(),
                zone.orElseThrow(),
                channel.orElseThrow(),
                form.text("customs"),
                form.text("sensitivities"),
                form.text("notes"));
    }
}
