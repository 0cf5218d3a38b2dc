package org.heed.complaint.web;

import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintLine;
import org.heed.complaint.Matter;
import org.heed.complaint.Phase;
import org.heed.complaint.SavedView;
import org.heed.complaint.Step;
import org.heed.conversation.Emotion;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the list of complaints and the pages that take a new one down are handed. */
public final class ListPages {

    private static final String FILTER = "complaint.list.filter.";

    private ListPages() {}

    /**
     * One condition of the list.
     *
     * @param value a name, or a word that has a sentence
     * @param without the list without it
     */
    public record Chip(String name, String value, String without) {

        /** What stands on it, in the reader's language. */
        public String says(Page page) {
            return switch (name) {
                case "step" -> page.say("complaint.step." + value);
                case "phase" -> page.say("complaint.phase." + value);
                case "severity" -> page.say("clock.severity." + value);
                case "due" -> page.say("complaint.list.due." + value);
                case "owner" -> value.equals("me") ? page.say("complaint.list.owner.me") : value;
                default -> value;
            };
        }

        public String label(Page page) {
            return page.say(FILTER + name);
        }
    }

    /** A tab: the same conditions, open, ended or all; or in another order. */
    public record Tab(String word, String url, boolean here) {}

    /**
     * The list.
     *
     * @param query of the address without its cursor, as a view keeps it
     * @param view the saved view one is in; none outside of any
     * @param changed whether the conditions differ from those the view keeps
     * @param original the address of the view as it was kept
     */
    public record Listed(
            Form form,
            List<ComplaintLine> lines,
            @Nullable String next,
            List<Chip> chips,
            List<Tab> states,
            List<Tab> orders,
            String query,
            @Nullable SavedView view,
            boolean changed,
            String original,
            boolean keeping) {

        public boolean asks() {
            return !chips.isEmpty();
        }
    }

    /**
     * A complaint being taken down.
     *
     * @param client name of the client it was begun for; empty when it was begun anywhere
     * @param project name of the project it was begun for
     */
    public record Taking(Form form, String client, String project) {}

    /** Open complaints of a client or project, on its page. */
    public record Hung(List<ComplaintLine> lines, String all, String begin) {}

    public static List<Option> steps(Page page) {
        return options(Step.values(), it -> page.say("complaint.step." + it.word()));
    }

    public static List<Option> phases(Page page) {
        return options(Phase.values(), it -> page.say("complaint.phase." + it.word()));
    }

    public static List<Option> severities(Page page) {
        return options(Severity.values(), it -> page.say("clock.severity." + Form.slug(it)));
    }

    public static List<Option> emotions(Page page) {
        return options(Emotion.values(), it -> page.say("conversation.emotion." + Form.slug(it)));
    }

    public static List<Option> matters(Page page) {
        return options(Matter.values(), it -> page.say("complaint.matter." + it.word()));
    }

    public static List<Option> channels(Page page) {
        return options(Channel.values(), it -> page.say("client.channel." + it.word()));
    }

    public static List<Option> languages(Page page) {
        return Arrays.stream(Language.values())
                .map(it -> Option.of(it.tag(), page.say("client.language." + it.tag())))
                .toList();
    }

    public static List<Option> dues(Page page) {
        return List.of("overdue", "today", "week").stream()
                .map(it -> Option.of(it, page.say("complaint.list.due." + it)))
                .toList();
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> text) {
        return Arrays.stream(all).map(it -> Option.of(Form.slug(it), text.apply(it))).toList();
    }
}
