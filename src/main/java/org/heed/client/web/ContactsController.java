package org.heed.client.web;

import org.heed.client.Address;
import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.client.ClientRights;
import org.heed.client.ContactFacts;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.client.Contacts;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ContactsController {

    private static final int ROWS = 50;

    private final Contacts contacts;
    private final ContactLists lists;
    private final ClientLists clients;

    ContactsController(Contacts contacts, ContactLists lists, ClientLists clients) {
        this.contacts = contacts;
        this.lists = lists;
        this.clients = clients;
    }

    @GetMapping("/clients/{slug}/contacts")
    ModelAndView list(
            Me me,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String cursor) {
        var client = clients.get(me, slug);
        var slice = lists.list(me, client.id(), cursor, ROWS);
        var next = slice.next() == null ? null : client.url() + "/contacts?cursor=" + slice.next();
        return Pages.show(
                "contact/list",
                new ClientPages.People(client, slice.items(), next, ClientRights.keeps(me)));
    }

    /** The form sends the client's id once it was picked, or the text that was typed. */
    @GetMapping("/contacts/picker")
    ModelAndView picker(
            Me me,
            @RequestParam(defaultValue = "") String client,
            @RequestParam(defaultValue = "") String q) {
        var of = client.isBlank() ? null : clients.get(me, client).id();
        return Pages.show("client/picker", new ClientPages.Picked(lists.picker(me, of, q, 10)));
    }

    @GetMapping("/clients/{slug}/contacts/new")
    ModelAndView draft(Me me, @PathVariable String slug, Form form) {
        return drafted(clients.get(me, slug), form);
    }

    private static ModelAndView drafted(ClientCard client, Form form) {
        return Pages.show("contact/new", new ClientPages.PersonEdited(form, client, null, false));
    }

    @PostMapping("/clients/{slug}/contacts")
    ModelAndView create(Me me, @PathVariable String slug, Form form) {
        var client = clients.get(me, slug);
        return form.attempt(
                () -> {
                    var id = contacts.add(me, client.id(), facts(form));
                    return Pages.go("/contacts/" + id.value());
                },
                () -> drafted(client, form));
    }

    @GetMapping("/contacts/{id}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return shown(me, new ContactId(id), form);
    }

    private ModelAndView shown(Me me, ContactId id, Form form) {
        return Pages.show(
                "contact/show",
                new ClientPages.Person(lists.get(me, id), form, ClientRights.keeps(me)));
    }

    @GetMapping("/contacts/{id}/edit")
    ModelAndView edit(Me me, @PathVariable long id, Form form) {
        return edited(me, new ContactId(id), form);
    }

    private ModelAndView edited(Me me, ContactId id, Form form) {
        var contact = lists.get(me, id);
        var client = clients.get(me, contact.client());
        return Pages.show(
                "contact/edit",
                new ClientPages.PersonEdited(form, client, contact, Typed.stale(form)));
    }

    @PostMapping("/contacts/{id}")
    ModelAndView change(Me me, @PathVariable long id, Form form) {
        var contact = lists.get(me, new ContactId(id)).id();
        return form.attempt(
                () -> {
                    contacts.change(me, contact, form.version(), facts(form));
                    return Pages.go("/contacts/" + id);
                },
                () -> edited(me, contact, form));
    }

    @PostMapping("/contacts/{id}/departure")
    ModelAndView leave(Me me, @PathVariable long id, Form form) {
        var contact = lists.get(me, new ContactId(id)).id();
        return form.attempt(
                () -> {
                    form.required("on", 10);
                    var on = form.day("on");
                    form.done();
                    contacts.leave(me, contact, form.version(), on.orElseThrow());
                    return Pages.go("/contacts/" + id);
                },
                () -> shown(me, contact, form));
    }

    @PostMapping("/contacts/{id}/return")
    ModelAndView comeBack(Me me, @PathVariable long id, Form form) {
        var contact = lists.get(me, new ContactId(id)).id();
        return form.attempt(
                () -> {
                    contacts.comeBack(me, contact, form.version());
                    return Pages.go("/contacts/" + id);
                },
                () -> shown(me, contact, form));
    }

    @PostMapping("/contacts/{id}/main")
    ModelAndView nameMain(Me me, @PathVariable long id, Form form) {
        var contact = lists.get(me, new ContactId(id)).id();
        return form.attempt(
                () -> {
                    contacts.nameMain(me, contact);
                    return Pages.go("/contacts/" + id);
                },
                () -> shown(me, contact, form));
    }

    private static ContactFacts facts(Form form) {
        var language = Typed.language(form, false);
        var channel = Typed.channel(form, false);
        form.done();
        return new ContactFacts(
                form.text("name"),
                form.text("family"),
                form.text("given"),
                new Address(
                        form.text("addressZhHans"),
                        form.text("addressZhHant"),
                        form.text("addressEn")),
                form.text("title"),
                form.text("email"),
                form.text("phone"),
                language.orElse(null),
                channel.orElse(null),
                form.text("notes"));
    }
}
