package org.heed.project.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.project.MilestoneCard;
import org.heed.project.MilestoneFacts;
import org.heed.project.MilestoneId;
import org.heed.project.Milestones;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectPart;
import org.heed.project.ProjectParts;
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

import java.time.LocalDate;

/** {@code /api/v1/projects/{project}/milestones}: the dates that were agreed. */
@RestController
@RequestMapping("/api/v1/projects/{project}/milestones")
class MilestoneResource {

    private final Milestones milestones;
    private final ProjectParts parts;
    private final ProjectLists lists;
    private final Api api;

    MilestoneResource(Milestones milestones, ProjectParts parts, ProjectLists lists, Api api) {
        this.milestones = milestones;
        this.parts = parts;
        this.lists = lists;
        this.api = api;
    }

    /** A milestone. */
    record MilestoneJson(
            long id,
            String name,
            LocalDate firstPlannedOn,
            LocalDate plannedOn,
            @Nullable LocalDate actualOn,
            int version) {

        static MilestoneJson of(MilestoneCard milestone) {
            return new MilestoneJson(
                    milestone.id().value(),
                    milestone.name(),
                    milestone.firstPlannedOn(),
                    milestone.plannedOn(),
                    milestone.actualOn(),
                    milestone.version());
        }
    }

    /** What may be said about a milestone; in a change, what is left out stays. */
    record MilestoneInput(
            @Nullable String name, @Nullable String plannedOn, @Nullable String actualOn) {

        MilestoneFacts fresh() {
            var planned = Read.day(plannedOn, null, "plannedOn");
            return new MilestoneFacts(
                    Read.text(name, ""),
                    Read.given(planned, "plannedOn"),
                    Read.day(actualOn, null, "actualOn"));
        }

        MilestoneFacts changed(MilestoneCard it) {
            var planned = Read.day(plannedOn, it.plannedOn(), "plannedOn");
            return new MilestoneFacts(
                    Read.text(name, it.name()),
                    Read.given(planned, "plannedOn"),
                    Read.day(actualOn, it.actualOn(), "actualOn"));
        }
    }

    /** By planned date; at most 500. */
    @GetMapping
    Slice<MilestoneJson> list(Me me, @PathVariable String project) {
        var found = parts.milestones(me, lists.get(me, project).id());
        return new Slice<>(found.stream().map(MilestoneJson::of).toList(), null);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me,
            @PathVariable String project,
            @RequestBody MilestoneInput input,
            HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var of = lists.get(me, project);
                    var made = parts.milestone(me, milestones.plan(me, of.id(), input.fresh()));
                    return new Api.Made(
                            "/api/v1/projects/" + of.number() + "/milestones/" + made.id().value(),
                            made.version(),
                            MilestoneJson.of(made));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<MilestoneJson> show(Me me, @PathVariable String project, @PathVariable long id) {
        var found = of(me, project, id);
        return Api.shown(found.version(), MilestoneJson.of(found));
    }

    @PatchMapping("/{id}")
    ResponseEntity<MilestoneJson> update(
            Me me,
            @PathVariable String project,
            @PathVariable long id,
            @RequestBody MilestoneInput input,
            HttpServletRequest request) {
        var before = of(me, project, id);
        Api.matching(
                request, seen -> milestones.change(me, before.id(), seen, input.changed(before)));
        return show(me, project, id);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            Me me,
            @PathVariable String project,
            @PathVariable long id,
            HttpServletRequest request) {
        var before = of(me, project, id);
        Api.matching(request, seen -> milestones.drop(me, before.id(), seen));
        return ResponseEntity.noContent().build();
    }

    private MilestoneCard of(Me me, String project, long id) {
        return ProjectPart.of(lists.get(me, project), parts.milestone(me, new MilestoneId(id)));
    }
}
