package org.heed.change.web;

import org.heed.change.ChangeCause;
import org.heed.change.ChangeFilter;
import org.heed.change.ChangeLists;
import org.heed.change.Changes;
import org.heed.change.NewChange;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.PointId;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.HashMap;
import java.util.List;

/** The list, the sheet, and writing a wish down. */
@Controller
class ChangesController {

    private static final int LIMIT = 50;

    private final Changes changes;
    private final ChangeLists lists;
    private final ProjectLists projects;
    private final ClientLists clients;
    private final ContactLists contacts;
    private final Sheets sheets;

    ChangesController(
            Changes changes,
            ChangeLists lists,
            ProjectLists projects,
            ClientLists clients,
            ContactLists contacts,
            Sheets sheets) {
        this.changes = changes;
        this.lists = lists;
        this.projects = projects;
        this.clients = clients;
        this.contacts = contacts;
        this.sheets = sheets;
    }

    @GetMapping("/changes")
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor) {
        var filter =
                new ChangeFilter(
                        state,
                        client == null ? null : clients.get(me, client).id(),
                        project == null ? null : projects.get(me, project).id(),
                        mine,
                        overdue);
        var found = lists.list(me, filter, Cursor.read(cursor, 1), LIMIT);
        var page = new ChangePages.All(found.items(), filter, "", client, project, null);
        var at = page.with("cursor", "");
        var next = found.next() == null ? null : page.with("cursor", found.next());
        return Pages.show(
                "change/list",
                new ChangePages.All(found.items(), filter, at, client, project, next));
    }

    @GetMapping("/changes/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        var project = projects.find(me, about).orElse(null);
        return Pages.show(
                "change/new",
                new ChangePages.Raising(
                        form, project, project == null ? List.of() : theirs(me, project)));
    }

    private List<Option> theirs(Me me, ProjectCard project) {
        return contacts.present(me, project.client(), 100).items().stream()
                .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                .toList();
    }

    @PostMapping("/changes")
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var project =
                            projects.find(me, form.text("about"))
                                    .orElseThrow(() ->
                                            Refused.because("change.refused.which-project")
                                                    .at("about"));
                    var client = clients.get(me, project.client());
                    var contact = form.number("contact").map(ContactId::new).orElse(null);
                    var id =
                            changes.raise(
                                    me,
                                    new NewChange(
                                            project.id(),
                                            contact,
                                            form.text("title"),
                                            form.text("words"),
                                            client.language(),
                                            form.text("need"),
                                            cause(form)));
                    return Pages.go(id.url(), Notice.of("change.said.raised"));
                },
                () -> fresh(me, form.text("about"), form));
    }

    static ChangeCause cause(Form form) {
        return form.choice("cause", ChangeCause.class).orElse(ChangeCause.NEW_WISH);
    }

    @GetMapping(Numbers.CHANGE)
    ModelAndView show(Me me, @PathVariable String number, Form form) {
        return sheets.show(me, Numbers.id(number), form);
    }

    /** What a complaint's point asks for becomes a change. */
    @PostMapping("/complaints/{number}/points/{point}/change")
    ModelAndView raise(Me me, @PathVariable String number, @PathVariable long point, Form form) {
        var complaint = ComplaintNumber.of(number).orElseThrow(NotFound::new);
        return form.attempt(
                () ->
                        Pages.go(
                                changes.raise(
                                                me,
                                                complaint,
                                                new PointId(point),
                                                "",
                                                ChangeCause.NEW_WISH)
                                        .url(),
                                Notice.of("change.said.raised")),
                () -> {
                    var why = form.reasons().getFirst();
                    var facts = new HashMap<String, String>();
                    why.facts().forEach((name, fact) -> facts.put(name, fact.toString()));
                    return Pages.go("/complaints/" + complaint, Notice.of(why.key(), facts));
                });
    }
}
