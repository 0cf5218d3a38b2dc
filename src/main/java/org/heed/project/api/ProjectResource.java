package org.heed.project.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/projects}; a project is named by number or by id. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectResource {

    private final Projects projects;
    private final ProjectLists lists;
    private final ClientLists clients;
    private final Api api;

    ProjectResource(Projects projects, ProjectLists lists, ClientLists clients, Api api) {
        this.projects = projects;
        this.lists = lists;
        this.clients = clients;
        this.api = api;
    }

    /** Newest first; {@code q} finds by name, number, pinyin, initials. */
    @GetMapping
    Slice<ProjectLineJson> list(
            Me me,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var of = client == null ? null : clients.get(me, client).id();
        return lists.list(me, of, q, cursor, Api.limit(limit)).map(ProjectLineJson::of);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me, @RequestBody ProjectInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var client = clients.get(me, Read.reference(input.client()));
                    var project = lists.get(me, projects.open(me, client.id(), input.fresh(me)));
                    return new Api.Made(
                            "/api/v1/projects/" + project.number(),
                            project.version(),
                            ProjectJson.of(project));
                });
    }

    @GetMapping("/{project}")
    ResponseEntity<ProjectJson> show(Me me, @PathVariable String project) {
        var found = lists.get(me, project);
        return Api.shown(found.version(), ProjectJson.of(found));
    }

    @PatchMapping("/{project}")
    ResponseEntity<ProjectJson> update(
            Me me,
            @PathVariable String project,
            @RequestBody ProjectInput input,
            HttpServletRequest request) {
        var before = lists.get(me, project);
        Api.matching(
                request, seen -> projects.change(me, before.id(), seen, input.changed(before)));
        return show(me, project);
    }
}
