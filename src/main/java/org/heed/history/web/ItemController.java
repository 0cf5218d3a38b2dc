package org.heed.history.web;

import jakarta.servlet.http.HttpServletResponse;

import org.heed.history.ItemId;
import org.heed.history.Items;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** One mail or event of a file: read, shown to the client, hidden, taken along as it came. */
@Controller("historyItemController")
@RequestMapping("/projects/{number}/history/items/{id:[0-9]{1,18}}")
class ItemController {

    private final ProjectLists projects;
    private final Items items;

    ItemController(ProjectLists projects, Items items) {
        this.projects = projects;
        this.items = items;
    }

    @GetMapping
    ModelAndView show(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var project = projects.get(me, number);
        return Pages.show(
                "history/item",
                new HistoryPages.Item(
                        project,
                        items.get(me, project.id(), new ItemId(id)),
                        ProjectRights.runs(me),
                        form));
    }

    @PostMapping("/visibility")
    ModelAndView create(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var project = projects.get(me, number).id();
                    items.show(me, project, new ItemId(id), form.version());
                    return gone(me, number, id, "history.item.is-shown");
                },
                () -> show(me, number, id, form));
    }

    @PostMapping("/visibility/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var project = projects.get(me, number).id();
                    items.hide(me, project, new ItemId(id), form.version());
                    return gone(me, number, id, "history.item.is-hidden");
                },
                () -> show(me, number, id, form));
    }

    /** As bytes, never as something a browser would open in our name. Source: security, C1. */
    @GetMapping("/source")
    void source(
            Me me, @PathVariable String number, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        var bytes = items.source(me, projects.get(me, number).id(), new ItemId(id));
        response.setContentType("application/octet-stream");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"mail-" + id + ".eml\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.getOutputStream().write(bytes);
    }

    private ModelAndView gone(Me me, String number, long id, String notice) {
        var home = HistoryPages.home(projects.get(me, number));
        return Pages.go(home + "/items/" + id, Notice.of(notice));
    }
}
