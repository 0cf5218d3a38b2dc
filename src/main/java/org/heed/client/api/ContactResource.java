package org.heed.client.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.client.Contacts;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** {@code /api/v1/contacts}. */
@RestController
@RequestMapping("/api/v1/contacts")
class ContactResource {

    private final Contacts contacts;
    private final ContactLists lists;
    private final ClientLists clients;
    private final Api api;

    ContactResource(Contacts contacts, ContactLists lists, ClientLists clients, Api api) {
        this.contacts = contacts;
        this.lists = lists;
        this.clients = clients;
        this.api = api;
    }

    /** The day somebody left. */
    record DepartureInput(@Nullable LocalDate on) {}

    /** One client's by name, or all by id; those who left included. */
    @GetMapping
    Slice<ContactJson> list(
            Me me,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var of = client == null ? null : clients.get(me, client).id();
        return lists.list(me, of, cursor, Api.limit(limit)).map(ContactJson::of);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me, @RequestBody ContactInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var client = clients.get(me, Read.reference(input.client()));
                    var id = contacts.add(me, client.id(), input.fresh(client));
                    var contact = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/contacts/" + id.value(),
                            contact.version(),
                            ContactJson.of(contact));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<ContactJson> show(Me me, @PathVariable long id) {
        var contact = lists.get(me, new ContactId(id));
        return Api.shown(contact.version(), ContactJson.of(contact));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ContactJson> update(
            Me me,
            @PathVariable long id,
            @RequestBody ContactInput input,
            HttpServletRequest request) {
        var before = lists.get(me, new ContactId(id));
        Api.matching(
                request, seen -> contacts.change(me, before.id(), seen, input.changed(before)));
        return show(me, id);
    }

    @PutMapping("/{id}/departure")
    ResponseEntity<ContactJson> leave(
            Me me,
            @PathVariable long id,
            @RequestBody DepartureInput input,
            HttpServletRequest request) {
        var on = input.on();
        if (on == null) {
            throw Refused.because("kernel.refused.missing").at("on");
        }
        Api.matching(request, seen -> contacts.leave(me, new ContactId(id), seen, on));
        return show(me, id);
    }

    @DeleteMapping("/{id}/departure")
    ResponseEntity<ContactJson> comeBack(Me me, @PathVariable long id, HttpServletRequest request) {
        Api.matching(request, seen -> contacts.comeBack(me, new ContactId(id), seen));
        return show(me, id);
    }

    /** Makes them the main contact of their client. */
    @PutMapping("/{id}/main")
    ResponseEntity<ContactJson> nameMain(Me me, @PathVariable long id) {
        contacts.nameMain(me, new ContactId(id));
        return show(me, id);
    }
}
