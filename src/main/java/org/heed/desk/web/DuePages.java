package org.heed.desk.web;

import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What is due, and how a part of a page is told from one that could not be read. */
public final class DuePages {

    private DuePages() {}

    /**
     * Something due now or overdue, with its one next action. Made in one sentence: {@code of(…)
     * .titled(…).said(…).leads(…)}.
     *
     * @param kind {@code complaint}, {@code promise}, {@code tell}, {@code action}, {@code
     *     decision}, {@code question} or {@code support}
     * @param id what it is, for putting it off
     * @param day whether the whole day counts, not a moment of it
     * @param language of the title, when it is somebody's own words
     * @param of whose it is: the client, or the record
     * @param what message key of what is due; empty when the title says it
     * @param owner who of us; empty when it is mine
     * @param moved how often its date was moved before
     * @param act last part of the key of the button
     * @param key that presses the button
     * @param posts whether the button acts at once; otherwise it leads to where one acts
     */
    public record Due(
            String kind,
            Subject id,
            Instant at,
            boolean day,
            String title,
            @Nullable Language language,
            String url,
            String of,
            String what,
            String owner,
            int moved,
            String act,
            String actUrl,
            String key,
            boolean posts) {

        static Due of(String kind, Subject id, Instant at) {
            return new Due(
                    kind, id, at, false, "", null, "", "", "", "", 0, "look", "", "e", false);
        }

        Due allDay() {
            return new Due(
                    kind, id, at, true, title, language, url, of, what, owner, moved, act, actUrl,
                    key, posts);
        }

        Due titled(String words, @Nullable Language in, String page) {
            return new Due(
                    kind, id, at, day, words, in, page, of, what, owner, moved, act, actUrl, key,
                    posts);
        }

        Due said(String whose, String whatKey, String whoOfUs) {
            return new Due(
                    kind, id, at, day, title, language, url, whose, whatKey, whoOfUs, moved, act,
                    actUrl, key, posts);
        }

        Due moved(int times) {
            return new Due(
                    kind, id, at, day, title, language, url, of, what, owner, times, act, actUrl,
                    key, posts);
        }

        /** The button leads to where one acts. */
        Due leads(String word, String to, String pressedBy) {
            return new Due(
                    kind, id, at, day, title, language, url, of, what, owner, moved, word, to,
                    pressedBy, false);
        }

        /** The button acts at once. */
        Due posts(String word, String to, String pressedBy) {
            return new Due(
                    kind, id, at, day, title, language, url, of, what, owner, moved, word, to,
                    pressedBy, true);
        }

        public boolean late(Instant now) {
            return at.isBefore(now);
        }

        /** Which slip it is: the one that has just happened, or none while its date is ahead. */
        public int slip(Instant now) {
            return moved > 0 && late(now) ? moved + 1 : 0;
        }

        public String icon() {
            return switch (kind) {
                case "promise" -> "promise";
                case "tell" -> "pen";
                case "plan" -> "plan";
                case "action" -> "check";
                case "decision" -> "raise";
                case "question" -> "chat";
                case "support" -> "users";
                case "handover", "change" -> "swap";
                default -> "reply";
            };
        }
    }

    /**
     * What is due now.
     *
     * @param later what was put off and is not back yet
     * @param missing the kinds that could not be read, last part of their message key
     * @param more further things are due than are shown
     * @param all the list behind it
     */
    public record DueNow(
            List<Due> due, List<Put> later, List<String> missing, boolean more, String all) {

        public DueNow {
            due = List.copyOf(due);
            later = List.copyOf(later);
            missing = List.copyOf(missing);
        }
    }

    /** Something put off, and when it is back. */
    public record Put(Due due, Instant until) {}

    /**
     * A part of a page: what its door gave, or that it could not be read. The other parts stand
     * either way.
     */
    public static final class Part<T> {

        private final @Nullable T told;

        private Part(@Nullable T told) {
            this.told = told;
        }

        static <T> Part<T> of(T told) {
            return new Part<>(told);
        }

        static <T> Part<T> missing() {
            return new Part<>(null);
        }

        /** It could not be read. */
        public boolean isMissing() {
            return told == null;
        }

        /** What it shows; asked only of a part that is there. */
        public T get() {
            if (told == null) {
                throw new IllegalStateException("This part could not be read");
            }
            return told;
        }

        /** What it shows, or this where it could not be read. */
        public T or(T otherwise) {
            return told == null ? otherwise : told;
        }
    }
}
