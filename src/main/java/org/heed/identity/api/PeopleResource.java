package org.heed.identity.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Invitations;
import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Host;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;

/** {@code /api/v1/people}: everybody may look, administrators with scope {@code admin} change. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleResource {

    private final People people;
    private final PeopleLists lists;
    private final Invitations invitations;
    private final PersonChanges changes;
    private final Host host;
    private final Api api;

    PeopleResource(
            People people,
            PeopleLists lists,
            Invitations invitations,
            PersonChanges changes,
            Host host,
            Api api) {
        this.people = people;
        this.lists = lists;
        this.invitations = invitations;
        this.changes = changes;
        this.host = host;
        this.api = api;
    }

    /** A one-time link to hand over. */
    record InvitationJson(String link, Instant expiresAt) {}

    /** By name; {@code q} finds by name, pinyin, initials or mail address. */
    @GetMapping
    Slice<PersonJson> list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.list(me, q, cursor, Api.limit(limit)).map(PersonJson::of);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me, @RequestBody PersonInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    if (input.disabled() != null) {
                        throw Refused.because("identity.refused.not-yet").at("disabled");
                    }
                    var id = people.welcome(me, input.fresh(me));
                    var person = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/people/" + id.value(),
                            person.version(),
                            PersonJson.of(person));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonJson> show(Me me, @PathVariable long id) {
        var person = lists.get(me, new PersonId(id));
        return Api.shown(person.version(), PersonJson.of(person));
    }

    @PatchMapping("/{id}")
    ResponseEntity<PersonJson> update(
            Me me,
            @PathVariable long id,
            @RequestBody PersonInput input,
            HttpServletRequest request) {
        int version = Api.ifMatch(request);
        Api.matching(
                request,
                () -> {
                    changes.change(me, new PersonId(id), version, input);
                    return id;
                });
        return show(me, id);
    }

    @PostMapping("/{id}/invitation")
    ResponseEntity<InvitationJson> invite(Me me, @PathVariable long id) {
        var made = invitations.make(me, new PersonId(id));
        var link = host.address() + "/sign-in/invitation/" + made.token();
        return ResponseEntity.created(URI.create("/api/v1/people/" + id))
                .body(new InvitationJson(link, made.expiresAt()));
    }
}
