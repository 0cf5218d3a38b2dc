package org.heed.search.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Pages;
import org.heed.search.Search;
import org.heed.search.web.SearchPages.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

@Controller
class SearchController {

    private static final int LIMIT = 50;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    ModelAndView list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        var found = search.find(me, q, LIMIT, cursor);
        return Pages.show(
                "search/list", new Found(q.strip(), found.items(), next(q, found.next())));
    }

    private static @Nullable String next(String q, @Nullable String cursor) {
        return cursor == null
                ? null
                : "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&cursor=" + cursor;
    }
}
