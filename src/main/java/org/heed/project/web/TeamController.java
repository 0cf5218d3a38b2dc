package org.heed.project.web;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectLists;
import org.heed.project.Team;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who of us is on a project. */
@Controller
class TeamController {

    private final Team team;
    private final ProjectLists lists;
    private final ProjectPage page;
    private final Typed typed;

    TeamController(Team team, ProjectLists lists, ProjectPage page, Typed typed) {
        this.team = team;
        this.lists = lists;
        this.page = page;
        this.typed = typed;
    }

    @PostMapping("/projects/{number}/members")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    form.required("person", 200);
                    var person = typed.person(form, "person", me);
                    form.done();
                    team.join(me, project.id(), person.orElseThrow(), form.text("role"));
                    return Pages.go(project.url() + "#team");
                },
                () -> page.show(me, project, form));
    }

    @PostMapping("/projects/{number}/members/{person}/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long person, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    team.leave(me, project.id(), new PersonId(person));
                    // Whoever took themselves off may not see the page any more.
                    return Pages.go(
                            me.id().value() == person ? "/projects" : project.url() + "#team");
                },
                () -> page.show(me, project, form));
    }
}
