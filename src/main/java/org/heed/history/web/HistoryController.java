package org.heed.history.web;

import org.heed.history.ImportId;
import org.heed.history.Imports;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Objects;

/** The history of a project, and the files that are read into it. */
@Controller
@RequestMapping("/projects/{number}/history")
class HistoryController {

    private final ProjectLists projects;
    private final Imports imports;
    private final Telling telling;

    HistoryController(ProjectLists projects, Imports imports, Telling telling) {
        this.projects = projects;
        this.imports = imports;
        this.telling = telling;
    }

    @GetMapping
    ModelAndView show(
            Me me,
            @PathVariable String number,
            @RequestParam(defaultValue = "all") String record,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String cursor,
            Form form) {
        var project = projects.get(me, number);
        return Pages.show(
                "history/show",
                telling.page(me, project, record.equals("client"), until, cursor, form));
    }

    @PostMapping("/imports")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var project = projects.get(me, number);
        var files = form.files("files");
        if (files.isEmpty()) {
            form.refuse(Reason.of("history.refused.no-file", "files"));
        }
        return form.attempt(
                () -> {
                    var file = files.getFirst();
                    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                    var card = imports.take(me, project.id(), name, file::getInputStream);
                    return Pages.go(
                            HistoryPages.home(project) + "/imports/" + card.id().value(),
                            Notice.of(
                                    "history.import.done",
                                    Map.of("n", Integer.toString(card.added()))));
                },
                () ->
                        Pages.show(
                                "history/show",
                                telling.page(me, project, false, null, null, form)));
    }

    @GetMapping("/imports/{id:[0-9]{1,18}}")
    ModelAndView report(Me me, @PathVariable String number, @PathVariable long id) {
        var project = projects.get(me, number);
        return Pages.show(
                "history/report",
                new HistoryPages.Report(project, imports.get(me, project.id(), new ImportId(id))));
    }
}
