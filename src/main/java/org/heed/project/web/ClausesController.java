package org.heed.project.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.project.ClauseCard;
import org.heed.project.ClauseFacts;
import org.heed.project.ClauseId;
import org.heed.project.ClauseKind;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectPart;
import org.heed.project.ProjectParts;
import org.heed.project.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sentences of a project's contract. */
@Controller
class ClausesController {

    private final Scope scope;
    private final ProjectParts parts;
    private final ProjectLists lists;
    private final ProjectPage page;

    ClausesController(Scope scope, ProjectParts parts, ProjectLists lists, ProjectPage page) {
        this.scope = scope;
        this.parts = parts;
        this.lists = lists;
        this.page = page;
    }

    @GetMapping("/projects/{number}/clauses/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        return edited(form, lists.get(me, number), null);
    }

    @PostMapping("/projects/{number}/clauses")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    scope.agree(me, project.id(), facts(form));
                    return Pages.go(project.url() + "#scope");
                },
                () -> edited(form, project, null));
    }

    @GetMapping("/projects/{number}/clauses/{id}/edit")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        return edited(form, project, of(me, project, id));
    }

    @PostMapping("/projects/{number}/clauses/{id}")
    ModelAndView change(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        var part = of(me, project, id);
        return form.attempt(
                () -> {
                    scope.amend(me, part.id(), form.version(), facts(form));
                    return Pages.go(project.url() + "#scope");
                },
                () -> edited(form, project, of(me, project, id)));
    }

    @PostMapping("/projects/{number}/clauses/{id}/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        var part = of(me, project, id);
        return form.attempt(
                () -> {
                    scope.strike(me, part.id(), form.version());
                    return Pages.go(project.url() + "#scope");
                },
                () -> page.show(me, project, form));
    }

    private ClauseCard of(Me me, ProjectCard project, long id) {
        return ProjectPart.of(project, parts.clause(me, new ClauseId(id)));
    }

    private static ModelAndView edited(Form form, ProjectCard project, @Nullable ClauseCard part) {
        return Pages.show(
                "project/clause",
                new ProjectPages.ClauseEdited(form, project, part, Typed.stale(form)));
    }

    private static ClauseFacts facts(Form form) {
        var kind = Typed.one(form, "kind", ClauseKind::of);
        form.done();
        return new ClauseFacts(kind.orElseThrow(), form.text("reference"), form.text("text"));
    }
}
