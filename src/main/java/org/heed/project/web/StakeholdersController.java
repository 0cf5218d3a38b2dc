package org.heed.project.web;

import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.project.Attitude;
import org.heed.project.ProjectCard;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who has a stake in a project. */
@Controller
class StakeholdersController {

    private final Stakeholders stakeholders;
    private final ProjectParts parts;
    private final ProjectLists lists;
    private final ProjectPage page;
    private final Typed typed;

    StakeholdersController(
            Stakeholders stakeholders,
            ProjectParts parts,
            ProjectLists lists,
            ProjectPage page,
            Typed typed) {
        this.stakeholders = stakeholders;
        this.parts = parts;
        this.lists = lists;
        this.page = page;
        this.typed = typed;
    }

    @GetMapping("/projects/{number}/stakeholders/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        return edited(form, lists.get(me, number), null);
    }

    @PostMapping("/projects/{number}/stakeholders")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    stakeholders.note(me, project.id(), facts(me, project, form));
                    return Pages.go(project.url() + "#stakeholders");
                },
                () -> edited(form, project, null));
    }

    @GetMapping("/projects/{number}/stakeholders/{id}/edit")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        return edited(form, project, of(me, project, id));
    }

    @PostMapping("/projects/{number}/stakeholders/{id}")
    ModelAndView change(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        var part = of(me, project, id);
        return form.attempt(
                () -> {
                    stakeholders.change(me, part.id(), form.version(), changed(part, form));
                    return Pages.go(project.url() + "#stakeholders");
                },
                () -> edited(form, project, of(me, project, id)));
    }

    @PostMapping("/projects/{number}/stakeholders/{id}/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = lists.get(me, number);
        var part = of(me, project, id);
        return form.attempt(
                () -> {
                    stakeholders.forget(me, part.id(), form.version());
                    return Pages.go(project.url() + "#stakeholders");
                },
                () -> page.show(me, project, form));
    }

    private StakeholderLine of(Me me, ProjectCard project, long id) {
        return ProjectPart.of(project, parts.stakeholder(me, new StakeholderId(id)));
    }

    private static ModelAndView edited(
            Form form, ProjectCard project, @Nullable StakeholderLine part) {
        return Pages.show(
                "project/stakeholder",
                new ProjectPages.StakeholderEdited(form, project, part, Typed.stale(form)));
    }

    private StakeholderFacts facts(Me me, ProjectCard project, Form form) {
        var ours = typed.person(form, "ours", me);
        var theirs = typed.contact(form, "theirs", me, project.client());
        return facts(ours.orElse(null), theirs.orElse(null), form);
    }

    private static StakeholderFacts changed(StakeholderLine part, Form form) {
        return facts(part.facts().ours(), part.facts().theirs(), form);
    }

    private static StakeholderFacts facts(
            @Nullable PersonId ours, @Nullable ContactId theirs, Form form) {
        var role = Typed.one(form, "role", StakeholderRole::of);
        var influence = Typed.one(form, "influence", Weight::of);
        var interest = Typed.one(form, "interest", Weight::of);
        var attitude = Typed.one(form, "attitude", Attitude::of);
        form.done();
        return new StakeholderFacts(
                ours,
                theirs,
                role.orElseThrow(),
                influence.orElseThrow(),
                interest.orElseThrow(),
                attitude.orElseThrow(),
                form.text("note"));
    }
}
