package org.heed.project.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.project.MilestoneCard;
import org.heed.project.MilestoneFacts;
import org.heed.project.MilestoneId;
import org.heed.project.Milestones;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectPart;
import org.heed.project.ProjectParts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The dates that were agreed. */
@Controller
class MilestonesController {

    private final Milestones milestones;
    private final ProjectParts parts;
    private final ProjectLists lists;
    private final ProjectPage page;

    MilestonesController(
            Milestones milestones, ProjectParts parts, ProjectLists lists, ProjectPage page) {
        this.milestones = milestones;
        this.parts = parts;
        this.lists = lists;
        this.page = page;
    }

    @GetMapping("/projects/{number}/milestones/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        return edited(form, lists.get(me, number), null);
    }

    @PostMapping("/projects/{number}/milestones")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    milestones.plan(me, project.id(), facts(form));
                    return Pages.go(project.url() + "#milestones");
                },
                () -> edited(form, project, null));
    }

    @GetMapping("/projects/{number}/milestones/{id}/edit")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        return edited(form, project, of(me, project, id));
    }

    @PostMapping("/projects/{number}/milestones/{id}")
    ModelAndView change(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        var part = of(me, project, id);
        return form.attempt(
                () -> {
                    milestones.change(me, part.id(), form.version(), facts(form));
                    return Pages.go(project.url() + "#milestones");
                },
                () -> edited(form, project, of(me, project, id)));
    }

    @PostMapping("/projects/{number}/milestones/{id}/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        var part = of(me, project, id);
        return form.attempt(
                () -> {
                    milestones.drop(me, part.id(), form.version());
                    return Pages.go(project.url() + "#milestones");
                },
                () -> page.show(me, project, form));
    }

    private MilestoneCard of(Me me, ProjectCard project, long id) {
        return ProjectPart.of(project, parts.milestone(me, new MilestoneId(id)));
    }

    private static ModelAndView edited(
            Form form, ProjectCard project, @Nullable MilestoneCard part) {
        return Pages.show(
                "project/milestone",
                new ProjectPages.MilestoneEdited(form, project, part, Typed.stale(form)));
    }

    private static MilestoneFacts facts(Form form) {
        form.required("plannedOn", 10);
        var plannedOn = form.day("plannedOn");
        var actualOn = form.day("actualOn");
        form.done();
        return new MilestoneFacts(
                form.text("name"), plannedOn.orElseThrow(), actualOn.orElse(null));
    }
}
