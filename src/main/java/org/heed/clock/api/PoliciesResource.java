package org.heed.clock.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.clock.Policies;
import org.heed.clock.PolicyId;
import org.heed.clock.PolicyLists;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/policies}: how long clocks run, and for whom. */
@RestController
class PoliciesResource {

    private static final String PATH = "/api/v1/policies";

    private final Policies policies;
    private final PolicyLists lists;
    private final Api api;

    PoliciesResource(Policies policies, PolicyLists lists, Api api) {
        this.policies = policies;
        this.lists = lists;
        this.api = api;
    }

    /** Every policy, in the order in which they are asked: the first that fits decides. */
    @GetMapping(PATH)
    Slice<PolicyJson> list(Me me) {
        return new Slice<>(lists.list(me).stream().map(PolicyJson::of).toList(), null);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<PolicyJson> show(Me me, @PathVariable long id) {
        var policy = lists.get(me, new PolicyId(id));
        return Api.shown(policy.version(), PolicyJson.of(policy));
    }

    /** Adds one below the others and above the standard ones. */
    @PostMapping(PATH)
    ResponseEntity<String> create(Me me, @RequestBody PolicyInput input, HttpServletRequest http) {
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var id = policies.add(me, input.read(me, lists));
                    var made = PolicyJson.of(lists.get(me, id));
                    return new Api.Made(PATH + "/" + id.value(), made.version(), made);
                });
    }

    /** Says the whole policy anew; a kind that is left out has no such clock any more. */
    @PutMapping(PATH + "/{id}")
    ResponseEntity<PolicyJson> update(
            Me me, @PathVariable long id, @RequestBody PolicyInput input, HttpServletRequest http) {
        int version = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    policies.revise(me, new PolicyId(id), version, input.read(me, lists));
                    return show(me, id);
                });
    }

    /** Asked before the one that stood above it. */
    @PostMapping(PATH + "/{id}/precedence")
    ResponseEntity<PolicyJson> raise(Me me, @PathVariable long id, HttpServletRequest http) {
        int version = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    policies.raise(me, new PolicyId(id), version);
                    return show(me, id);
                });
    }

    /** Out of force; clocks that run by it go on. */
    @DeleteMapping(PATH + "/{id}")
    ResponseEntity<Void> retire(Me me, @PathVariable long id, HttpServletRequest http) {
        int version = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    policies.retire(me, new PolicyId(id), version);
                    return ResponseEntity.noContent().build();
                });
    }
}
