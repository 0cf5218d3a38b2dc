package org.heed.desk.web;

import org.heed.complaint.ActionLine;
import org.heed.complaint.WaitingLine;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Panels;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseDay;
import org.heed.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What the templates of this room are handed. */
public final class DeskPages {

    private DeskPages() {}

    /**
     * Today.
     *
     * @param part of the day, last part of the greeting's key
     * @param over whether one answers for others and sees what is due among them
     * @param all the list behind what is due now
     * @param open promises of the seven days that are still to be kept
     * @param kept promises kept yesterday
     * @param early of those, the ones kept before their day
     */
    public record Today(
            String part,
            boolean over,
            List<Due> due,
            String all,
            int open,
            List<PromiseDay> days,
            List<ActionLine> ahead,
            List<WaitingLine> waiting,
            int kept,
            int early) {

        /** Nothing to do and nobody to wait for. */
        public boolean quiet() {
            return due.isEmpty() && open == 0 && ahead.isEmpty();
        }
    }

    /**
     * Something due now or overdue, with its one next action.
     *
     * @param kind {@code complaint}, {@code promise}, {@code action} or {@code decision}
     * @param language of the title, when it is somebody's own words
     * @param of whose it is: the client, or the record
     * @param what message key of what is due; empty when the title says it
     * @param owner who of us; empty when it is mine
     * @param day whether the whole day counts, not a moment of it
     * @param act last part of the key of the button
     * @param posts whether the button acts at once; otherwise it leads to where one acts
     */
    public record Due(
            String kind,
            String title,
            @Nullable Language language,
            String url,
            String of,
            String what,
            String owner,
            Instant at,
            boolean day,
            String act,
            String actUrl,
            boolean posts) {

        public boolean late(Instant now) {
            return at.isBefore(now);
        }

        public String icon() {
            return switch (kind) {
                case "promise" -> "promise";
                case "action" -> "check";
                case "decision" -> "raise";
                default -> "reply";
            };
        }

        /** The key that presses the button: one for what is done, one for what is written. */
        public String key() {
            return kind.equals("complaint") ? "r" : "e";
        }
    }

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
