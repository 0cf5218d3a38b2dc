package org.heed.client.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ClientLists;
import org.heed.client.Clients;
import org.heed.client.Seated;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
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

/** {@code /api/v1/clients}; a client is named by id or by slug. */
@RestController
@RequestMapping("/api/v1/clients")
class ClientResource {

    private final Clients clients;
    private final ClientLists lists;
    private final Api api;

    ClientResource(Clients clients, ClientLists lists, Api api) {
        this.clients = clients;
        this.lists = lists;
        this.api = api;
    }

    /** One of us who is on a client. */
    record SeatJson(long person, String name) {

        static SeatJson of(Seated seat) {
            return new SeatJson(seat.person().value(), seat.name());
        }
    }

    /** By name, as the reader's script orders them; {@code q} finds by name, pinyin, initials. */
    @GetMapping
    Slice<ClientLineJson> list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.list(me, q, cursor, Api.limit(limit)).map(ClientLineJson::of);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me, @RequestBody ClientInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var client = lists.get(me, clients.open(me, input.fresh(me)));
                    return new Api.Made(
                            "/api/v1/clients/" + client.id().value(),
                            client.version(),
                            ClientJson.of(client));
                });
    }

    @GetMapping("/{client}")
    ResponseEntity<ClientJson> show(Me me, @PathVariable String client) {
        var found = lists.get(me, client);
        return Api.shown(found.version(), ClientJson.of(found));
    }

    @PatchMapping("/{client}")
    ResponseEntity<ClientJson> update(
            Me me,
            @PathVariable String client,
            @RequestBody ClientInput input,
            HttpServletRequest request) {
        var before = lists.get(me, client);
        Api.matching(request, seen -> clients.change(me, before.id(), seen, input.changed(before)));
        return show(me, client);
    }

    /** Who of us is on it, by name. */
    @GetMapping("/{client}/seats")
    Slice<SeatJson> seats(Me me, @PathVariable String client) {
        var seats = lists.seats(lists.get(me, client));
        return new Slice<>(seats.stream().map(SeatJson::of).toList(), null);
    }

    @PutMapping("/{client}/seats/{person}")
    Slice<SeatJson> seat(Me me, @PathVariable String client, @PathVariable long person) {
        clients.seat(me, lists.get(me, client).id(), new PersonId(person));
        return seats(me, client);
    }

    @DeleteMapping("/{client}/seats/{person}")
    ResponseEntity<Void> unseat(Me me, @PathVariable String client, @PathVariable long person) {
        clients.unseat(me, lists.get(me, client).id(), new PersonId(person));
        return ResponseEntity.noContent().build();
    }
}
