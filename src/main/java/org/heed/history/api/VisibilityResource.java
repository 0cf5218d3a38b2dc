package org.heed.history.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.history.ItemId;
import org.heed.history.Items;
import org.heed.history.api.HistoryResource.ItemJson;
import org.heed.identity.Me;
import org.heed.kernel.web.Api;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether something read from a file stands in the client's version. */
@RestController
@RequestMapping("/api/v1/projects/{project}/history/items/{id}/visibility")
class VisibilityResource {

    private final ProjectLists projects;
    private final Items items;

    VisibilityResource(ProjectLists projects, Items items) {
        this.projects = projects;
        this.items = items;
    }

    @PutMapping
    ResponseEntity<ItemJson> show(
            Me me, @PathVariable String project, @PathVariable long id, HttpServletRequest http) {
        var of = projects.get(me, project).id();
        items.get(me, of, new ItemId(id));
        Api.matching(http, version -> items.show(me, of, new ItemId(id), version));
        return now(me, of, id);
    }

    @DeleteMapping
    ResponseEntity<ItemJson> hide(
            Me me, @PathVariable String project, @PathVariable long id, HttpServletRequest http) {
        var of = projects.get(me, project).id();
        items.get(me, of, new ItemId(id));
        Api.matching(http, version -> items.hide(me, of, new ItemId(id), version));
        return now(me, of, id);
    }

    private ResponseEntity<ItemJson> now(Me me, ProjectId of, long id) {
        var item = items.get(me, of, new ItemId(id));
        return Api.shown(item.version(), ItemJson.of(item));
    }
}
