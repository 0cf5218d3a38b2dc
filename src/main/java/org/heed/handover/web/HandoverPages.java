package org.heed.handover.web;

import org.heed.client.Channel;
import org.heed.conversation.Matter;
import org.heed.handover.HandoverCard;
import org.heed.handover.HandoverLists;
import org.heed.handover.HandoverWhole;
import org.heed.handover.LineCard;
import org.heed.handover.MeetingCard;
import org.heed.handover.Meetings;
import org.heed.identity.PersonCard;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Page;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** What the pages of this room show. */
public final class HandoverPages {

    /** For so many days an alarm can be put off. */
    public static final int FARTHEST = Meetings.FARTHEST;

    private HandoverPages() {}

    /**
     * A hand-over being begun.
     *
     * @param from who is proposed as the old one
     * @param begins whether whoever looks may begin one
     */
    public record Begun(Matter about, PersonCard from, boolean begins, Form form) {}

    /**
     * A hand-over.
     *
     * @param earlier others of the same project or client, newest first
     * @param begins the address at which another is begun; none while this one is open
     */
    public record Shown(
            HandoverWhole whole,
            HandoverLists.Rights rights,
            List<HandoverCard> earlier,
            @Nullable String begins,
            Form form) {

        public HandoverCard card() {
            return whole.card();
        }
    }

    /** One more item of the checklist. */
    public record Adding(HandoverCard card, Form form) {}

    /** One line, and what can be said to it. */
    public record Line(HandoverCard card, LineCard line, HandoverLists.Rights rights, Form form) {

        public String url() {
            return card.url() + "/lines/" + line.id().value();
        }
    }

    /** One key contact, and what can be done about meeting them. */
    public record Meeting(
            HandoverCard card, MeetingCard meeting, HandoverLists.Rights rights, Form form) {

        public String url() {
            return card.url() + "/contacts/" + meeting.contact().value();
        }
    }

    /**
     * On the page of a project or client.
     *
     * @param begins the address at which one begins; none for who may not
     * @param former who managed it before and would leave something behind; none to speak of
     */
    public record Hung(
            List<HandoverCard> open,
            @Nullable String begins,
            HandoverLists.@Nullable Former former) {}

    /** In the inbox. */
    public record Waiting(List<HandoverCard> handovers, PersonId me) {

        /** {@code given}, {@code owed} or {@code declined}: why it is there. */
        public String why(HandoverCard card) {
            return me.equals(card.to()) ? "given" : me.equals(card.from()) ? "owed" : "declined";
        }
    }

    /** The text of a line: a sentence of ours for a built-in item. */
    public static String label(Page page, LineCard line) {
        return line.builtIn() ? page.say(line.label()) : line.label();
    }

    /** What a line is, for its chip. */
    public static String kind(Page page, LineCard line) {
        return page.say("handover.kind." + (line.subject() == null ? "checklist" : line.kind()));
    }

    /** The colour of a line's state. */
    public static String tone(LineCard line) {
        return switch (line.state().word()) {
            case "accepted" -> "kept";
            case "declined" -> "late";
            case "open", "asked" -> "soon";
            default -> "";
        };
    }

    public static List<Option> channels(Page page) {
        return Arrays.stream(Channel.values())
                .map(it -> Option.of(it.word(), page.say("client.channel." + it.word())))
                .toList();
    }
}
