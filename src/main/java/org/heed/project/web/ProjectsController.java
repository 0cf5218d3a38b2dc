package org.heed.project.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.heed.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Optional;

@Controller
class ProjectsController {

    private static final int ROWS = 50;

    private final Projects projects;
    private final ProjectLists lists;
    private final ClientLists clients;
    private final ProjectPage page;
    private final Typed typed;

    ProjectsController(
            Projects projects,
            ProjectLists lists,
            ClientLists clients,
            ProjectPage page,
            Typed typed) {
        this.projects = projects;
        this.lists = lists;
        this.clients = clients;
        this.page = page;
        this.typed = typed;
    }

    @GetMapping("/projects")
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String client,
            @RequestParam(required = false) @Nullable String cursor) {
        var of = client.isBlank() ? null : clients.get(me, client);
        var slice = lists.list(me, of == null ? null : of.id(), q, cursor, ROWS);
        var next =
                slice.next() == null
                        ? null
                        : UriComponentsBuilder.fromPath("/projects")
                                .queryParam("q", "{q}")
                                .queryParam("client", "{client}")
                                .queryParam("cursor", "{cursor}")
                                .encode()
                                .buildAndExpand(q, client, slice.next())
                                .toString();
        return Pages.show(
                "project/list",
                new ProjectPages.Listed(
                        slice.items(), q.strip(), of, next, ProjectRights.runs(me)));
    }

    @GetMapping("/projects/picker")
    ModelAndView picker(
            Me me,
            @RequestParam(defaultValue = "") String client,
            @RequestParam(defaultValue = "") String q) {
        var of = client.isBlank() ? null : clients.get(me, client).id();
        return Pages.show("project/picker", new ProjectPages.Picked(lists.picker(me, of, q, 10)));
    }

    @GetMapping("/projects/new")
    ModelAndView draft(Me me, Form form) {
        var client = form.text("client").isEmpty() ? null : clients.find(me, form.text("client"));
        return drafted(me, form, client == null ? null : client.orElse(null));
    }

    private static ModelAndView drafted(Me me, Form form, @Nullable ClientCard client) {
        return Pages.show(
                "project/new",
                new ProjectPages.Edited(form, null, client, me.name(), me.id().value(), false));
    }

    @PostMapping("/projects")
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var client = client(me, form);
                    var facts = facts(me, form);
                    var id = projects.open(me, client.orElseThrow().id(), facts);
                    return Pages.go(lists.get(me, id).url());
                },
                () -> drafted(me, form, null));
    }

    private Optional<ClientCard> client(Me me, Form form) {
        var picked = form.number("clientId");
        var named = picked.map(Object::toString).orElseGet(() -> form.text("client"));
        var client = named.isEmpty() ? Optional.<ClientCard>empty() : clients.find(me, named);
        if (client.isEmpty()) {
            var key = named.isEmpty() ? "kernel.refused.missing" : "project.refused.no-such-client";
            form.refuse(Reason.of(key, "client"));
        }
        return client;
    }

    @GetMapping("/projects/{number}")
    ModelAndView show(Me me, @PathVariable String number, Form form) {
        return page.show(me, lists.get(me, number), form);
    }

    @GetMapping("/projects/{number}/edit")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        return edited(form, lists.get(me, number));
    }

    private static ModelAndView edited(Form form, ProjectCard project) {
        return Pages.show(
                "project/edit",
                new ProjectPages.Edited(
                        form,
                        project,
                        null,
                        project.managerName(),
                        project.manager().value(),
                        Typed.stale(form)));
    }

    @PostMapping("/projects/{number}")
    ModelAndView change(Me me, @PathVariable String number, Form form) {
        var project = lists.get(me, number);
        return form.attempt(
                () -> {
                    projects.change(me, project.id(), form.version(), facts(me, form));
                    return Pages.go(project.url());
                },
                () -> edited(form, lists.get(me, project.id())));
    }

    private ProjectFacts facts(Me me, Form form) {
        form.required("manager", 200);
        var manager = typed.person(form, "manager", me);
        var superior = typed.person(form, "superior", me);
        var plannedStart = form.day("plannedStart");
        var plannedEnd = form.day("plannedEnd");
        var actualStart = form.day("actualStart");
        var actualEnd = form.day("actualEnd");
        form.done();
        return new ProjectFacts(
                form.text("name"),
                form.text("summary"),
                manager.orElseThrow(),
                superior.orElse(null),
                plannedStart.orElse(null),
                plannedEnd.orElse(null),
                actualStart.orElse(null),
                actualEnd.orElse(null));
    }
}
