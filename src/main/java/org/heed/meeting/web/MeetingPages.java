package org.heed.meeting.web;

import org.heed.conversation.Matter;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Cadence;
import org.heed.meeting.HuddlePlan;
import org.heed.meeting.LineKind;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingLine;
import org.heed.meeting.MeetingVerb;
import org.heed.meeting.MeetingWhole;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What the templates of meetings are handed. */
public final class MeetingPages {

    private MeetingPages() {}

    /** Those to come, or those that are over. */
    public record All(List<MeetingCard> meetings, boolean ahead, @Nullable String next) {}

    /**
     * A meeting being planned, or changed.
     *
     * @param matter what it is about; none until that is named
     * @param card the meeting that is changed; none for a new one
     * @param people of us, {@code contacts} of the client, whom it may be with
     */
    public record Planning(
            Form form,
            @Nullable Matter matter,
            @Nullable MeetingCard card,
            Map<String, Object> values,
            List<Option> people,
            List<Option> contacts) {

        public @Nullable Object value(String name) {
            return values.get(name);
        }
    }

    /**
     * The meeting room.
     *
     * @param now the item people are at, while it runs
     * @param cadence how often it comes again; none when it does not
     */
    public record Room(
            MeetingWhole whole, @Nullable AgendaItem now, @Nullable Cadence cadence, Form form) {

        public MeetingCard card() {
            return whole.card();
        }

        public boolean may(MeetingVerb verb) {
            return card().may(verb);
        }

        /** The item after this one; none at the last. */
        public @Nullable AgendaItem after(AgendaItem item) {
            int at = whole.items().indexOf(item);
            return at < 0 || at + 1 >= whole.items().size() ? null : whole.items().get(at + 1);
        }

        public List<MeetingLine> promises() {
            return whole.lines(LineKind.PROMISE);
        }
    }

    /**
     * A small form on a page of its own.
     *
     * @param name of its sentences: {@code meeting.sheet.<name>.title} and so on
     * @param seen the version the writer saw; none where nothing can be lost
     * @param removal posts there to take the thing away; none when it cannot be
     */
    public record Sheet(
            MeetingCard card,
            String name,
            String action,
            List<Field> fields,
            @Nullable Integer seen,
            @Nullable String removal,
            Form form) {

        public String key(String which) {
            return "meeting.sheet." + name + "." + which;
        }
    }

    /**
     * One field of a sheet.
     *
     * @param kind {@code text}, {@code area}, {@code tall}, {@code number}, {@code select}
     * @param lang of what stands in it; none for the page's own
     */
    public record Field(
            String name,
            String kind,
            boolean required,
            @Nullable Object value,
            List<Option> options,
            @Nullable String lang) {

        static Field of(String name, String kind, boolean required, @Nullable Object value) {
            return new Field(name, kind, required, value, List.of(), null);
        }

        static Field select(String name, List<Option> options) {
            return new Field(name, "select", true, null, options, null);
        }

        Field in(String tag) {
            return new Field(name, kind, required, value, options, tag);
        }

        public String label() {
            return "meeting.field." + name;
        }
    }

    /**
     * Meetings hung on the page of a client, a project or a complaint.
     *
     * @param about what a new one would be about
     * @param huddle posts there to open a huddle; none where there can be none
     * @param plan what a huddle came to last; none before
     */
    public record Hung(
            List<MeetingCard> meetings,
            String about,
            @Nullable String huddle,
            @Nullable HuddlePlan plan) {}
}
