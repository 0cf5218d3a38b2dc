package org.heed.project.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.project.Attitude;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectPart;
import org.heed.project.ProjectParts;
import org.heed.project.StakeholderFacts;
import org.heed.project.StakeholderId;
import org.heed.project.StakeholderLine;
import org.heed.project.StakeholderRole;
import org.heed.project.Stakeholders;
import org.heed.project.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/projects/{project}/stakeholders}: who has a stake, and how they stand. */
@RestController
@RequestMapping("/api/v1/projects/{project}/stakeholders")
class StakeholderResource {

    private final Stakeholders stakeholders;
    private final ProjectParts parts;
    private final ProjectLists lists;
    private final Api api;

    StakeholderResource(
            Stakeholders stakeholders, ProjectParts parts, ProjectLists lists, Api api) {
        this.stakeholders = stakeholders;
        this.parts = parts;
        this.lists = lists;
        this.api = api;
    }

    /** A stakeholder: {@code person} is of ours, {@code contact} of theirs. */
    record StakeholderJson(
            long id,
            @Nullable Long person,
            @Nullable Long contact,
            String name,
            String role,
            String influence,
            String interest,
            String attitude,
            String note,
            int version) {

        static StakeholderJson of(StakeholderLine line) {
            var facts = line.facts();
            var theirs = facts.theirs();
            return new StakeholderJson(
                    line.id().value(),
                    ProjectJson.id(facts.ours()),
                    theirs == null ? null : theirs.value(),
                    line.name(),
                    facts.role().word(),
                    facts.influence().word(),
                    facts.interest().word(),
                    facts.attitude().word(),
                    facts.note(),
                    line.version());
        }
    }

    /** What may be said about a stakeholder; in a change, who it is and what is left out stay. */
    record StakeholderInput(
            @Nullable Long person,
            @Nullable Long contact,
            @Nullable String role,
            @Nullable String influence,
            @Nullable String interest,
            @Nullable String attitude,
            @Nullable String note) {

        StakeholderFacts fresh() {
            return new StakeholderFacts(
                    Read.person(person, null),
                    Read.contact(contact, null),
                    Read.one(role, null, StakeholderRole::of, "role"),
                    Read.one(influence, Weight.MEDIUM, Weight::of, "influence"),
                    Read.one(interest, Weight.MEDIUM, Weight::of, "interest"),
                    Read.one(attitude, Attitude.NEUTRAL, Attitude::of, "attitude"),
                    Read.text(note, ""));
        }

        StakeholderFacts changed(StakeholderLine line) {
            var it = line.facts();
            return new StakeholderFacts(
                    it.ours(),
                    it.theirs(),
                    Read.one(role, it.role(), StakeholderRole::of, "role"),
                    Read.one(influence, it.influence(), Weight::of, "influence"),
                    Read.one(interest, it.interest(), Weight::of, "interest"),
                    Read.one(attitude, it.attitude(), Attitude::of, "attitude"),
                    Read.text(note, it.note()));
        }
    }

    /** The most influential first; at most 500. */
    @GetMapping
    Slice<StakeholderJson> list(Me me, @PathVariable String project) {
        var found = parts.stakeholders(me, lists.get(me, project).id());
        return new Slice<>(found.stream().map(StakeholderJson::of).toList(), null);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me,
            @PathVariable String project,
            @RequestBody StakeholderInput input,
            HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var of = lists.get(me, project);
                    var made = parts.stakeholder(me, stakeholders.note(me, of.id(), input.fresh()));
                    return new Api.Made(
                            "/api/v1/projects/"
                                    + of.number()
                                    + "/stakeholders/"
                                    + made.id().value(),
                            made.version(),
                            StakeholderJson.of(made));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<StakeholderJson> show(
            Me me, @PathVariable String project, @PathVariable long id) {
        var found = of(me, project, id);
        return Api.shown(found.version(), StakeholderJson.of(found));
    }

    @PatchMapping("/{id}")
    ResponseEntity<StakeholderJson> update(
            Me me,
            @PathVariable String project,
            @PathVariable long id,
            @RequestBody StakeholderInput input,
            HttpServletRequest request) {
        var before = of(me, project, id);
        Api.matching(
                request, seen -> stakeholders.change(me, before.id(), seen, input.changed(before)));
        return show(me, project, id);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            Me me,
            @PathVariable String project,
            @PathVariable long id,
            HttpServletRequest request) {
        var before = of(me, project, id);
        Api.matching(request, seen -> stakeholders.forget(me, before.id(), seen));
        return ResponseEntity.noContent().build();
    }

    private StakeholderLine of(Me me, String project, long id) {
        return ProjectPart.of(lists.get(me, project), parts.stakeholder(me, new StakeholderId(id)));
    }
}
