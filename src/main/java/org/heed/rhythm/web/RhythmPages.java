package org.heed.rhythm.web;

import org.heed.client.Channel;
import org.heed.conversation.Draft;
import org.heed.conversation.Matter;
import org.heed.conversation.TouchpointLine;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.heed.rhythm.BadNewsLine;
import org.heed.rhythm.DropOff;
import org.heed.rhythm.Occasion;
import org.heed.rhythm.PlanItem;
import org.heed.rhythm.RadarLine;
import org.heed.rhythm.Reply;
import org.heed.rhythm.RhythmLine;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** What the pages of this room show. */
public final class RhythmPages {

    private RhythmPages() {}

    /** The ways to speak with somebody, for a field. */
    public static List<Option> channels(Page page) {
        return Arrays.stream(Channel.values())
                .map(it -> Option.of(it.word(), page.say("client.channel." + it.word())))
                .toList();
    }

    /** The radar. */
    public record Radar(List<RadarLine> lines, boolean mine, @Nullable String next) {}

    /** Whom to speak with next: because of a day, or before it is a silence. */
    public record Soon(List<Occasion> days, List<RhythmLine> lines, @Nullable String next) {}

    /** One line of it, and who could act. */
    public record Line(RadarLine line, List<Option> owners, Form form) {}

    /** All of one client or project. */
    public record Whole(
            Matter matter,
            List<RadarLine> radar,
            List<RhythmLine> rhythms,
            List<PlanItem> plan,
            List<DropOff> dropOffs,
            List<Reply> replies,
            List<BadNewsLine> news) {}

    /**
     * Something being agreed or written down.
     *
     * @param matter what it is about; none until that is named
     */
    public record Agreeing(
            @Nullable Matter matter, List<Option> contacts, List<Option> owners, Form form) {}

    /** One rhythm. */
    public record Beat(RhythmLine line, Form form) {}

    /** The plan, of everybody or only mine. */
    public record Plan(List<PlanItem> items, boolean mine, @Nullable String next) {}

    /** A line of the plan. */
    public record Item(PlanItem item, Form form) {}

    /** Answers that are owed. */
    public record Owed(List<Reply> replies, boolean mine, @Nullable String next) {}

    /**
     * One answer.
     *
     * @param draft a holding reply to start from
     */
    public record Answer(Reply reply, @Nullable Draft draft, List<Option> owners, Form form) {

        /** Whether it came back only to be asked whether it is meant like that. */
        public boolean asks() {
            return RhythmPages.asks(form);
        }
    }

    private static boolean asks(Form form) {
        return form.reasons().stream()
                .anyMatch(it ->
                        it.key().equals("conversation.refused.vague")
                                || it.key().equals("conversation.refused.over"));
    }

    /** One piece of bad news. */
    public record News(BadNewsLine news, Form form) {}

    /** A confirmation being recorded. */
    public record Confirming(TouchpointLine told, List<Option> contacts, Form form) {}

    /** What waits for one person. */
    public record Waiting(List<Reply> replies, List<BadNewsLine> news, List<PlanItem> plan) {}

    /** A word on how things stand, before it is sent. */
    public record Writing(RhythmLine line, @Nullable Draft draft, Form form) {

        /** Whether something in it is to be asked about once. */
        public boolean asks() {
            return RhythmPages.asks(form);
        }
    }
}
