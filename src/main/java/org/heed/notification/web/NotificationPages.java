package org.heed.notification.web;

import org.heed.kernel.Urgency;
import org.heed.kernel.web.Form;
import org.heed.notification.Duty;
import org.heed.notification.FollowedRecord;
import org.heed.notification.NotificationLine;
import org.heed.notification.NotificationPreferences;
import org.heed.notification.Show;
import org.heed.search.Hit;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the pages of this room show. */
public final class NotificationPages {

    private NotificationPages() {}

    /**
     * The list.
     *
     * @param here its own address, where one comes back to
     * @param seenAt when it was read: what came later is not marked read with it
     */
    public record Listing(
            List<NotificationLine> lines,
            Show show,
            String here,
            @Nullable String next,
            Instant seenAt) {

        public String at(Show other) {
            return "/notifications?show=" + word(other);
        }

        public List<Show> shows() {
            return List.of(Show.values());
        }

        public static String word(Show show) {
            return show.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The colour of a level's tile. */
    public static String tone(NotificationLine line) {
        return line.read() ? "" : line.level() == Urgency.NOW ? "late" : "soon";
    }

    public static String level(NotificationLine line) {
        return line.level().name().toLowerCase(Locale.ROOT);
    }

    /** The first of them, in the inbox. */
    public record Waiting(List<NotificationLine> lines, boolean more) {}

    /** One line, why it is told, and what can be done with it. */
    public record Shown(NotificationLine line, List<String> presets, Form form) {}

    /**
     * The entry of the side bar.
     *
     * @param here whether the list is the page one is on
     */
    public record Bell(int calling, boolean here) {}

    /** How one is told. */
    public record Wishes(NotificationPreferences wishes, boolean mailed, Form form) {}

    /** Who is on call. */
    public record OnCall(List<Duty> duties, boolean decides, Form form) {}

    /**
     * What one follows.
     *
     * @param one the record one came from, to follow it or to leave it
     */
    public record Followed(@Nullable Hit one, boolean follows, List<FollowedRecord> records) {}
}
