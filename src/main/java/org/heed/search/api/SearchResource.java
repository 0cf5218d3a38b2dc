package org.heed.search.api;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.text.Marked;
import org.heed.kernel.web.Api;
import org.heed.search.Finding;
import org.heed.search.Search;
import org.heed.search.SearchFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@RestController
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /**
     * A record that was found: what it is, what it is called, and the path of its page.
     *
     * @param excerpt of its text, in parts; empty when the words stand in its title
     * @param who whose words they are, or who looks after it; empty when nobody's
     * @param client short name of whose it is; none for the client itself
     * @param project number of the project it belongs to
     */
    record Found(
            String kind,
            String label,
            String title,
            String url,
            Instant at,
            List<Part> excerpt,
            String who,
            @Nullable String client,
            @Nullable String project) {}

    /**
     * @param found whether it is what was looked for
     */
    record Part(String text, boolean found) {}

    @GetMapping("/api/v1/search")
    Slice<Found> list(
            Me me,
            @RequestParam String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String client,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var filter =
                new SearchFilter(
                        q,
                        kind,
                        client,
                        project,
                        from == null ? null : from.atStartOfDay(me.zone()).toInstant(),
                        to == null || to.getYear() > 9999
                                ? null
                                : to.plusDays(1).atStartOfDay(me.zone()).toInstant());
        return search.look(me, filter, Api.limit(limit), cursor).map(SearchResource::found);
    }

    private static Found found(Finding it) {
        var hit = it.hit();
        return new Found(
                hit.subject().kind(),
                hit.label(),
                hit.title(),
                hit.url(),
                hit.at(),
                parts(it.excerpt()),
                it.who(),
                it.client() == null ? null : it.client().label(),
                it.project() == null ? null : it.project().label());
    }

    private static List<Part> parts(Marked text) {
        return text.parts().stream().map(it -> new Part(it.text(), it.found())).toList();
    }
}
