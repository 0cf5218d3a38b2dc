package org.heed.promise.web;

import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectLists;
import org.heed.promise.Learning;
import org.heed.promise.Whose;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/**
 * What promises that are over teach: {@code /promises/learning}, of myself unless somebody else is
 * named. One at a time, in no order: there is no list to compare people by.
 */
@Controller
class LearningController {

    private final Learning learning;
    private final PeopleLists people;
    private final ClientLists clients;
    private final ProjectLists projects;

    LearningController(
            Learning learning, PeopleLists people, ClientLists clients, ProjectLists projects) {
        this.learning = learning;
        this.people = people;
        this.clients = clients;
        this.projects = projects;
    }

    @GetMapping("/promises/learning")
    ModelAndView show(
            Me me,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String client,
            @RequestParam(defaultValue = "") String project) {
        if (!client.isEmpty()) {
            var one = clients.get(me, client);
            return shown(me, "client", one.shortName(), new Whose.Client(one.id()));
        } else if (!project.isEmpty()) {
            var one = projects.get(me, project);
            return shown(me, "project", one.name(), new Whose.Project(one.id()));
        } else if (!team.isEmpty()) {
            var superior = people.get(me, id(team));
            return shown(me, "team", superior.name(), new Whose.Team(superior.id()));
        } else if (!person.isEmpty()) {
            var one = people.get(me, id(person));
            return shown(me, "person", one.name(), new Whose.Person(one.id()));
        } else {
            return shown(me, "person", me.name(), new Whose.Person(me.id()));
        }
    }

    private ModelAndView shown(Me me, String kind, String name, Whose whose) {
        return Pages.show(
                "promise/learning",
                new PromisePages.Learned(kind, name, learning.of(me, whose), others(me)));
    }

    /** Those who report to me, by name; for whoever answers for others. */
    private List<Option> others(Me me) {
        return me.role() == Role.MANAGER || me.administrator()
                ? people.reports(me, me.id()).stream()
                        .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                        .toList()
                : List.of();
    }

    private static PersonId id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return new PersonId(Long.parseLong(text));
    }
}
