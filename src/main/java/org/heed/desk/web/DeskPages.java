package org.heed.desk.web;

import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Panels;
import org.heed.promise.PromiseCard;
import org.heed.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the templates of this room are handed. */
public final class DeskPages {

    private DeskPages() {}

    /**
     * What the palette offers for what was typed.
     *
     * @param at the page it was opened on
     * @param groups in the order of the palette, at most twelve entries together
     */
    public record Palette(Form form, String q, String at, List<Group> groups) {}

    /** Entries of one kind. */
    public record Group(String key, List<Entry> entries) {}

    /**
     * One way on.
     *
     * @param language of the text, when it is somebody's own words
     * @param shortcut the key that does the same; empty when there is none
     * @param version what was seen, when it acts at once by a post; otherwise it leads on
     */
    public record Entry(
            String icon,
            String text,
            String hint,
            String url,
            @Nullable Language language,
            String shortcut,
            @Nullable Integer version) {}

    /** The newest entries of a timeline. */
    public record Story(List<TimelineEntry> entries) {}

    /** What is still to be kept, on a leader's card. */
    public record Owed(List<PromiseCard> promises) {

        public Owed {
            promises = List.copyOf(promises);
        }
    }

    /** What waits in the inbox, a panel for each room. */
    public record Inbox(List<Panels.Placed> panels) {}

    /** Whether one follows the record of this page. */
    public record Follow(String url, boolean follows) {}
}
