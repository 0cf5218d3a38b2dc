package org.heed.search.web;

import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.heed.search.Finding;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the page of this room shows. */
public final class SearchPages {

    private SearchPages() {}

    /**
     * @param form what is looked for, as the address says
     * @param text the words; empty before anything was typed
     * @param findings newest first
     * @param kinds of records that can be found, in the order of their names
     * @param narrowed whether more than words is asked for
     * @param next address of the following page; none on the last
     */
    public record Found(
            Form form,
            String text,
            List<Finding> findings,
            List<String> kinds,
            boolean narrowed,
            @Nullable String next) {

        /** The address that asks for nothing but the words. */
        public String everything() {
            return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        public List<Option> kinds(Page page) {
            return kinds.stream().map(it -> Option.of(it, page.say("search.kind." + it))).toList();
        }
    }

    /** The kinds of records that are still being looked at again. */
    public record Rounds(List<String> open) {}
}
