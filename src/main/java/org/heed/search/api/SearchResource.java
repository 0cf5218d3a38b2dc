package org.heed.search.api;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.search.Hit;
import org.heed.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

@RestController
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /** A record that was found: what it is, what it is called, and the path of its page. */
    record Found(String kind, String label, String title, String url, Instant at) {}

    @GetMapping("/api/v1/search")
    Slice<Found> list(
            Me me,
            @RequestParam String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return search.find(me, q, Api.limit(limit), cursor).map(SearchResource::found);
    }

    private static Found found(Hit hit) {
        return new Found(hit.subject().kind(), hit.label(), hit.title(), hit.url(), hit.at());
    }
}
