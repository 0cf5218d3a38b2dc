package org.heed.search.web;

import org.heed.search.Hit;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the page of this room shows. */
public final class SearchPages {

    private SearchPages() {}

    /**
     * @param text as typed; empty before anything was
     * @param hits newest first
     * @param next address of the following page; none on the last
     */
    public record Found(String text, List<Hit> hits, @Nullable String next) {}

    /** The kinds of records that are still being looked at again. */
    public record Rounds(List<String> open) {}
}
