package org.heed.search.web;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.search.Finding;
import org.heed.search.Search;
import org.heed.search.SearchFilter;
import org.heed.search.web.SearchPages.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;

/** The page on which everything is looked for; what it asks stands in its address. */
@Controller
class SearchController {

    private static final int LIMIT = 25;

    /** What the address may say, in its order. */
    private static final List<String> ASKED =
            List.of("q", "kind", "client", "clientId", "project", "projectId", "from", "to");

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    ModelAndView list(Me me, Form form, @RequestParam(required = false) @Nullable String cursor) {
        var filter = filter(me, form);
        return form.attempt(
                () -> show(form, search.look(me, filter, LIMIT, cursor)),
                () -> show(form, new Slice<>(List.of(), null)));
    }

    private ModelAndView show(Form form, Slice<Finding> found) {
        return Pages.show(
                "search/list",
                new Found(
                        form,
                        form.text("q"),
                        found.items(),
                        search.kinds(),
                        ASKED.stream().skip(1).anyMatch(it -> !form.text(it).isEmpty()),
                        next(form, found.next())));
    }

    private static SearchFilter filter(Me me, Form form) {
        var from = form.day("from").map(it -> it.atStartOfDay(me.zone()).toInstant());
        var until = form.day("to").map(it -> it.plusDays(1).atStartOfDay(me.zone()).toInstant());
        return new SearchFilter(
                form.text("q"),
                none(form.text("kind")),
                picked(form, "client"),
                picked(form, "project"),
                from.orElse(null),
                until.orElse(null));
    }

    /** What was picked from the list, or else what was typed. */
    private static @Nullable String picked(Form form, String name) {
        var id = form.text(name + "Id");
        return none(id.isEmpty() || form.text(name).isEmpty() ? form.text(name) : id);
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String next(Form form, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/search");
        ASKED.stream()
                .filter(it -> !form.text(it).isEmpty())
                .forEach(it -> address.queryParam(it, "{" + it + "}"));
        var values =
                ASKED.stream().map(form::text).filter(it -> !it.isEmpty()).toArray(Object[]::new);
        return address.encode().buildAndExpand(values).toUriString() + "&cursor=" + cursor;
    }
}
