package org.heed.promise.web;

import org.heed.client.ContactCard;
import org.heed.conversation.Matter;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.promise.Acknowledgements;
import org.heed.promise.Calibration;
import org.heed.promise.Cautions;
import org.heed.promise.Evening;
import org.heed.promise.Feeds;
import org.heed.promise.MissedReview;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseDay;
import org.heed.promise.PromiseSlip;
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
            Desk desk,
            List<PromiseDay> days,
            String state,
            boolean mine,
            @Nullable String about,
            String query,
            List<PromiseCard> promises,
            @Nullable String next) {}

    /**
     * What of promises needs me, above the ledger.
     *
     * @param evening my review as it stands
     * @param missed evenings missed by me or by those who report to me
     * @param mine what I have to begin, have planned for today, or have to tell
     * @param waiting made by others, to be done by me: waiting for my word
     * @param told what I was told of as the superior
     */
    public record Desk(
            Evening evening,
            List<MissedReview> missed,
            List<PromiseCard> mine,
            List<PromiseCard> waiting,
            List<PromiseCard> told) {}

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
     * @param slips each time its date was moved
     * @param team those who have to know it, and what they said
     * @param mineToKnow whether I am one of them
     * @param reader whom a message about it goes to; none when the client has nobody
     */
    public record One(
            PromiseCard promise,
            String doing,
            Form form,
            List<PromiseSlip> slips,
            List<Acknowledgements.Line> team,
            boolean mineToKnow,
            @Nullable ContactCard reader) {}

    /**
     * A promise getting another date.
     *
     * @param evidence contacts and mails in which the client may have agreed, newest first
     * @param channels for one that is recorded with it
     * @param reader whom one writes to; none when the client has nobody
     * @param subject and {@code words} of the message to start from, in the reader's language
     * @param back where it leads to afterwards; empty for the promise's own page
     */
    public record Moving(
            PromiseCard promise,
            List<Option> evidence,
            List<Option> channels,
            @Nullable ContactCard reader,
            String subject,
            String words,
            String back,
            Form form) {}

    /**
     * A promise being written.
     *
     * @param matter what it is about; none until that is named
     * @param contacts of the client, to say to whom
     * @param cautions to be read before it is made anyway
     */
    public record New(
            @Nullable Matter matter, List<Option> contacts, Cautions cautions, Form form) {}

    /**
     * The evening review.
     *
     * @param other whether the answers besides "I will keep it" are open
     */
    public record Review(Evening evening, String other, Form form) {}

    /**
     * What promises that are over teach.
     *
     * @param whose kind of it: person, team, client or project
     * @param name of it
     * @param query what leads here
     */
    public record Learned(String whose, String name, Calibration learned, List<Option> others) {}

    /**
     * My promises in my calendar.
     *
     * @param made the address of a link that was just made, shown once; empty otherwise
     */
    public record Diary(
            List<Option> calendars,
            String calendar,
            List<Feeds.Line> links,
            String made,
            Form form) {}
}
