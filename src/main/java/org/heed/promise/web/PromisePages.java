package org.heed.promise.web;

import org.heed.conversation.Matter;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseDay;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. */
public final class PromisePages {

    /** The states one may ask for, in the order of the tabs. */
    public static final List<String> STATES =
            List.of(
                    "open",
                    "overdue",
                    "at-risk",
                    "kept",
                    "kept-late",
                    "broken",
                    "cancelled",
                    "all");

    private PromisePages() {}

    /**
     * The ledger.
     *
     * @param days seven, from today
     * @param mine whether only my own are listed
     * @param query the filter without the state, to be put behind {@code ?state=…}
     */
    public record Ledger(
            List<PromiseDay> days,
            String state,
            boolean mine,
            @Nullable String about,
            String query,
            List<PromiseCard> promises,
            @Nullable String next) {}

    /**
     * Promises on the page of what they are about.
     *
     * @param about how that is named in an address
     */
    public record Vows(List<PromiseCard> promises, String about) {}

    /**
     * One promise.
     *
     * @param doing which of its forms came back with something wrong; empty otherwise
     */
    public record One(PromiseCard promise, String doing, Form form) {}

    /**
     * A promise being written.
     *
     * @param matter what it is about; none until that is named
     * @param warnings to be read before it is made anyway
     */
    public record New(@Nullable Matter matter, List<Reason> warnings, Form form) {}
}
