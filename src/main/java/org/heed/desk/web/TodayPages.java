package org.heed.desk.web;

import org.heed.complaint.ActionLine;
import org.heed.desk.web.DuePages.DueNow;
import org.heed.desk.web.DuePages.Part;
import org.heed.escalation.DifficultyCard;
import org.heed.escalation.EscalationCard;
import org.heed.escalation.LeaderCard;
import org.heed.escalation.Warning;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.meeting.MeetingCard;
import org.heed.promise.Evening;
import org.heed.promise.KeptDay;
import org.heed.promise.MissedReview;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseDay;
import org.heed.rhythm.RhythmLine;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the templates of Today and of tomorrow's plan are handed. */
public final class TodayPages {

    private TodayPages() {}

    /**
     * Today. Each part stands alone: one that could not be read leaves the others.
     *
     * @param part of the day, last part of the greeting's key
     * @param over whether one answers for others and sees what is due among them
     * @param week number of the week, ISO 8601
     * @param asOf up to when time limits were looked at, where somebody is behind
     * @param review the evening's, where it is time; and the one missed
     * @param silent those who hear too little from us, or will by tomorrow
     * @param fresh the house has no client yet: first steps instead of a list
     * @param leading what only a superior has
     * @param later moments to put something off to, by their word
     */
    public record Today(
            String part,
            boolean over,
            int week,
            Part<Optional<Instant>> asOf,
            Part<Review> review,
            Part<DueNow> due,
            Part<List<RhythmLine>> silent,
            boolean fresh,
            @Nullable Leading leading,
            Part<List<ActionLine>> ahead,
            Part<List<PromiseDay>> days,
            Part<List<MeetingCard>> meetings,
            Part<List<Waiting>> waiting,
            Part<List<Warning>> warnings,
            Part<KeptDay> kept,
            Map<String, Instant> later,
            Form form) {

        /** Promises of these days that are still to be kept. */
        public int open() {
            return days.or(List.of()).stream()
                    .mapToInt(day -> day.more() + open(day.promises()))
                    .sum();
        }

        private static int open(List<PromiseCard> promises) {
            return (int) promises.stream().filter(it -> it.state().open()).count();
        }

        /** How many things need them now: what the title and the side bar count. */
        public int calling() {
            return due.isMissing() ? decisions() : due.get().due().size() + decisions();
        }

        private int decisions() {
            return leading == null ? 0 : leading.decisions().or(List.of()).size();
        }

        /** Not all of what is due could be read: nobody may say that nobody waits. */
        public boolean unknown() {
            return due.isMissing() || !due.get().missing().isEmpty();
        }

        /** Nothing to do and nobody to wait for. */
        public boolean quiet() {
            return !unknown()
                    && !days.isMissing()
                    && calling() == 0
                    && open() == 0
                    && silent.or(List.of()).isEmpty()
                    && ahead.or(List.of()).isEmpty();
        }
    }

    /**
     * The evening review.
     *
     * @param evening this evening's; none while it is day
     * @param missed my last one, where it was missed
     */
    public record Review(@Nullable Evening evening, @Nullable MissedReview missed) {}

    /**
     * What only a superior has. Source: R064, R065, R081.
     *
     * @param decisions what waits for their decision, the nearest first
     * @param missed evenings their people missed
     * @param told promises they were told of: a second slip is near, or help was asked
     * @param difficulties reported to them and not yet acknowledged
     * @param unread leader's cards of their people they have not read as they are now
     */
    public record Leading(
            Part<List<EscalationCard>> decisions,
            Part<List<MissedReview>> missed,
            Part<List<PromiseCard>> told,
            Part<List<DifficultyCard>> difficulties,
            Part<List<LeaderCard.Unread>> unread) {

        public boolean peopleMissing() {
            return missed.isMissing()
                    || told.isMissing()
                    || difficulties.isMissing()
                    || unread.isMissing();
        }

        /** How much of their people waits for them. */
        public int people() {
            return missed.or(List.of()).size()
                    + told.or(List.of()).size()
                    + difficulties.or(List.of()).size()
                    + unread.or(List.of()).size();
        }
    }

    /**
     * Somebody else's turn.
     *
     * @param language of the title
     * @param key of the sentence that says whose turn it is, with {@code name} and {@code n}
     * @param answerBy by when we asked them to; none when we named no day
     * @param late whether the moment they were to answer by has passed
     */
    public record Waiting(
            String title,
            Language language,
            String url,
            String of,
            String key,
            String name,
            int n,
            Instant since,
            @Nullable LocalDate answerBy,
            boolean late) {}

    /**
     * The plan of the next working day, promises first. Source: R083, R122.
     *
     * @param review tonight's review, what is left of it
     * @param due what else is due on that day
     */
    public record Tomorrow(
            LocalDate day, Part<Evening> review, Part<List<Planned>> promises, Part<DueNow> due) {

        /** Working hours still in these promises, where somebody has said. */
        public long hours() {
            return promises.or(List.of()).stream()
                            .map(it -> it.promise().effort())
                            .filter(Objects::nonNull)
                            .mapToLong(Duration::toMinutes)
                            .sum()
                    / 60;
        }
    }

    /**
     * A promise in the plan.
     *
     * @param why last part of the key: {@code late}, {@code due}, {@code begin} or {@code planned}
     */
    public record Planned(PromiseCard promise, String why) {}
}
