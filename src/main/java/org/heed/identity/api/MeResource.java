package org.heed.identity.api;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.web.Api;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/me}: who the token acts for. */
@RestController
class MeResource {

    private final PeopleLists lists;

    MeResource(PeopleLists lists) {
        this.lists = lists;
    }

    @GetMapping("/api/v1/me")
    ResponseEntity<PersonJson> show(Me me) {
        var person = lists.get(me, me.id());
        return Api.shown(person.version(), PersonJson.of(person));
    }
}
