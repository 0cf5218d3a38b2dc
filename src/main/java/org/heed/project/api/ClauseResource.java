package org.heed.project.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.project.ClauseCard;
import org.heed.project.ClauseFacts;
import org.heed.project.ClauseId;
import org.heed.project.ClauseKind;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectPart;
import org.heed.project.ProjectParts;
import org.heed.project.Scope;
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

/**
 * {@code /api/v1/projects/{project}/clauses}: what the contract says; to delete is to strike out.
 */
@RestController
@RequestMapping("/api/v1/projects/{project}/clauses")
class ClauseResource {

    private final Scope scope;
    private final ProjectParts parts;
    private final ProjectLists lists;
    private final Api api;

    ClauseResource(Scope scope, ProjectParts parts, ProjectLists lists, Api api) {
        this.scope = scope;
        this.parts = parts;
        this.lists = lists;
        this.api = api;
    }

    /** A clause. */
    record ClauseJson(
            long id, String kind, String reference, String text, boolean struck, int version) {

        static ClauseJson of(ClauseCard clause) {
            return new ClauseJson(
                    clause.id().value(),
                    clause.kind().word(),
                    clause.reference(),
                    clause.text(),
                    clause.struck(),
                    clause.version());
        }
    }

    /** What may be said about a clause; in a change, what is left out stays. */
    record ClauseInput(@Nullable String kind, @Nullable String reference, @Nullable String text) {

        ClauseFacts fresh() {
            return new ClauseFacts(
                    Read.one(kind, null, ClauseKind::of, "kind"),
                    Read.text(reference, ""),
                    Read.text(text, ""));
        }

        ClauseFacts changed(ClauseCard it) {
            return new ClauseFacts(
                    Read.one(kind, it.kind(), ClauseKind::of, "kind"),
                    Read.text(reference, it.reference()),
                    Read.text(text, it.text()));
        }
    }

    /** In the order they were written down, those struck out last; at most 500. */
    @GetMapping
    Slice<ClauseJson> list(Me me, @PathVariable String project) {
        var found = parts.clauses(me, lists.get(me, project).id());
        return new Slice<>(found.stream().map(ClauseJson::of).toList(), null);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me,
            @PathVariable String project,
            @RequestBody ClauseInput input,
            HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var of = lists.get(me, project);
                    var made = parts.clause(me, scope.agree(me, of.id(), input.fresh()));
                    return new Api.Made(
                            "/api/v1/projects/" + of.number() + "/clauses/" + made.id().value(),
                            made.version(),
                            ClauseJson.of(made));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<ClauseJson> show(Me me, @PathVariable String project, @PathVariable long id) {
        var found = of(me, project, id);
        return Api.shown(found.version(), ClauseJson.of(found));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ClauseJson> update(
            Me me,
            @PathVariable String project,
            @PathVariable long id,
            @RequestBody ClauseInput input,
            HttpServletRequest request) {
        var before = of(me, project, id);
        Api.matching(request, seen -> scope.amend(me, before.id(), seen, input.changed(before)));
        return show(me, project, id);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            Me me,
            @PathVariable String project,
            @PathVariable long id,
            HttpServletRequest request) {
        var before = of(me, project, id);
        Api.matching(request, seen -> scope.strike(me, before.id(), seen));
        return ResponseEntity.noContent().build();
    }

    private ClauseCard of(Me me, String project, long id) {
        return ProjectPart.of(lists.get(me, project), parts.clause(me, new ClauseId(id)));
    }
}
