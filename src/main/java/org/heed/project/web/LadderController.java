package org.heed.project.web;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.project.LadderStep;
import org.heed.project.Ladders;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectParts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who faces whom on each level. */
@Controller
class LadderController {

    private final Ladders ladders;
    private final ProjectParts parts;
    private final ProjectLists lists;
    private final ProjectPage page;
    private final Typed typed;

    LadderController(
            Ladders ladders,
            ProjectParts parts,
            ProjectLists lists,
            ProjectPage page,
            Typed typed) {
        this.ladders = ladders;
        this.parts = parts;
        this.lists = lists;
        this.page = page;
        this.typed = typed;
    }

    @GetMapping("/projects/{number}/ladder/{level}/edit")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable int level, Form form) {
        return edited(me, lists.get(me, number), level, form);
    }

    private ModelAndView edited(Me me, ProjectCard project, int level, Form form) {
        if (level < 1 || level > LadderStep.TOP) {
            throw new NotFound();
        }
        var now =
                parts.ladder(me, project.id()).stream()
                        .filter(it -> it.step().level() == level)
                        .findFirst();
        return Pages.show(
                "project/level",
                new ProjectPages.LevelEdited(
                        form, project, level, now.orElse(null), Typed.stale(form)));
    }

    @PostMapping("/projects/{number}/ladder/{level}")
    ModelAndView place(Me me, @PathVariable String number, @PathVariable int level, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    ladders.place(me, project.id(), form.version(), step(me, project, level, form));
                    return Pages.go(project.url() + "#ladder");
                },
                () -> edited(me, project, level, form));
    }

    private LadderStep step(Me me, ProjectCard project, int level, Form form) {
        var ours = typed.person(form, "ours", me);
        var theirs = typed.contact(form, "theirs", me, project.client());
        var channel = Typed.channel(form);
        var hours = form.number("answerHours");
        if (hours.isEmpty() || hours.get() < 1 || hours.get() > 720) {
            form.refuse(Reason.of("project.refused.hours", "answerHours"));
        }
        form.done();
        return new LadderStep(
                level,
                ours.orElse(null),
                theirs.orElse(null),
                channel.orElseThrow(),
                hours.orElseThrow().intValue());
    }

    @PostMapping("/projects/{number}/ladder/{level}/removal")
    ModelAndView clear(Me me, @PathVariable String number, @PathVariable int level, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    ladders.clear(me, project.id(), level);
                    return Pages.go(project.url() + "#ladder");
                },
                () -> page.show(me, project, form));
    }
}
