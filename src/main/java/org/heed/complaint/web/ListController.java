package org.heed.complaint.web;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.complaint.ComplaintViews;
import org.heed.complaint.SavedView;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The list of complaints, and the questions to it that a person keeps. */
@Controller
class ListController {

    private static final int ROWS = 50;

    private final ComplaintLists lists;
    private final ComplaintViews views;
    private final Filters filters;

    ListController(ComplaintLists lists, ComplaintViews views, Filters filters) {
        this.lists = lists;
        this.views = views;
        this.filters = filters;
    }

    @GetMapping("/complaints")
    ModelAndView list(Me me, Form form, @RequestParam(required = false) @Nullable String cursor) {
        var asked = Asked.of(form);
        var view = view(me, form.text("view"));
        var id = view == null ? "" : "" + view.id();
        if (view != null && asked.query().isEmpty() && !view.query().isEmpty()) {
            return Pages.go(view.url());
        } else if (asked.differsFrom(form)) {
            return Pages.go(filters.said(me, asked).url(id));
        }
        return Pages.show("complaint/list", listed(me, form, asked, view, cursor));
    }

    private ListPages.Listed listed(
            Me me, Form form, Asked asked, @Nullable SavedView view, @Nullable String cursor) {
        var id = view == null ? "" : "" + view.id();
        var read = filters.read(me, asked, id);
        var order = asked.get("sort").equals("due") ? ComplaintOrder.DUE : ComplaintOrder.RECEIVED;
        var slice = lists.list(me, read.filter(), order, ROWS, cursor);
        return new ListPages.Listed(
                form,
                slice.items(),
                slice.next() == null ? null : further(asked, id, slice.next()),
                read.chips(),
                tabs(asked, id, "state", List.of("", "ended", "all")),
                tabs(asked, id, "sort", List.of("", "due")),
                asked.query(),
                view,
                view != null && !view.query().equals(asked.query()),
                view == null ? "" : view.url(),
                !form.reasons().isEmpty());
    }

    private static List<ListPages.Tab> tabs(
            Asked asked, String view, String name, List<String> answers) {
        return answers.stream()
                .map(it ->
                        new ListPages.Tab(
                                it.isEmpty() ? "open" : it,
                                asked.with(name, it).url(view),
                                asked.get(name).equals(it)))
                .toList();
    }

    private static String further(Asked asked, String view, String cursor) {
        var url = asked.url(view);
        return url
                + (url.contains("?") ? "&" : "?")
                + UriComponentsBuilder.newInstance()
                        .queryParam("cursor", "{cursor}")
                        .encode()
                        .buildAndExpand(cursor)
                        .getQuery();
    }

    /** By its number or its name; none for what is not, or no longer, theirs. */
    private @Nullable SavedView view(Me me, String asked) {
        return asked.isEmpty()
                ? null
                : views.of(me).stream()
                        .filter(it -> asked.equals("" + it.id()) || asked.equals(it.name()))
                        .findFirst()
                        .orElse(null);
    }

    /** Keeps a question; under a name that is there already, the new question. */
    @PostMapping("/complaints/views")
    ModelAndView keep(Me me, Form form) {
        var asked = Asked.of(form);
        return form.attempt(
                () -> {
                    var id = views.save(me, form.text("name"), asked.query());
                    return Pages.go(
                            new SavedView(id, form.text("name"), asked.query()).url(),
                            Notice.of(
                                    "complaint.list.view.kept", Map.of("name", form.text("name"))));
                },
                () ->
                        Pages.show(
                                "complaint/list",
                                listed(me, form, asked, view(me, form.text("view")), null)));
    }

    @PostMapping("/complaints/views/{id}")
    ModelAndView rename(Me me, @PathVariable long id, Form form) {
        var asked = Asked.of(form);
        return form.attempt(
                () -> {
                    views.rename(me, id, form.text("name"));
                    return Pages.go(
                            new SavedView(id, form.text("name"), asked.query()).url(),
                            Notice.of(
                                    "complaint.list.view.renamed",
                                    Map.of("name", form.text("name"))));
                },
                () ->
                        Pages.show(
                                "complaint/list",
                                listed(me, form, asked, view(me, "" + id), null)));
    }

    @PostMapping("/complaints/views/{id}/removal")
    ModelAndView remove(Me me, @PathVariable long id, Form form) {
        var view = view(me, "" + id);
        return form.attempt(
                () -> {
                    views.remove(me, id);
                    var gone = Objects.requireNonNull(view);
                    return Pages.go(
                            "/complaints",
                            Notice.of("complaint.list.view.removed", Map.of("name", gone.name()))
                                    .undoAt(keptAgain(gone)));
                },
                () -> Pages.show("complaint/list", listed(me, form, Asked.of(form), view, null)));
    }

    private static String keptAgain(SavedView view) {
        var name =
                UriComponentsBuilder.newInstance()
                        .queryParam("name", "{name}")
                        .encode()
                        .buildAndExpand(view.name())
                        .getQuery();
        return "/complaints/views?"
                + String.join(
                        "&", Stream.of(name, view.query()).filter(it -> !it.isEmpty()).toList());
    }
}
