package org.heed.complaint;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A complaint as the client may read it. There is no place in it for scope, severity, cause, mood,
 * reasons or notes: they cannot leak, because they cannot be said. Source: R015, R061; security,
 * A5.
 *
 * @param handler who looks after it, and how to call them
 * @param nextAt when they hear from us next; none when nothing is promised
 * @param points with our answers, where there are decisions that were put to them
 * @param proposals what was put to them, newest first; never drafts
 */
public record ClientComplaint(
        ComplaintId id,
        ComplaintNumber number,
        int version,
        String clientName,
        @Nullable String projectName,
        String complainantName,
        Language language,
        String title,
        Language titleLanguage,
        String words,
        String demand,
        Instant receivedAt,
        Phase phase,
        Instant since,
        String handler,
        String handlerPhone,
        @Nullable Instant nextAt,
        @Nullable ComplaintNumber mergedInto,
        List<Correction> corrections,
        List<Point> points,
        List<Proposal> proposals) {

    public ClientComplaint {
        corrections = List.copyOf(corrections);
        points = List.copyOf(points);
        proposals = List.copyOf(proposals);
    }

    public record Correction(String text, String by, Instant at) {}

    /**
     * @param answer empty until it was put to them
     */
    public record Point(String text, String answer) {}

    /** Until when they may take their acceptance back; empty when they may not. */
    public Optional<Instant> recallUntil(Instant now) {
        return proposals.stream()
                .filter(it -> phase == Phase.AGREED && it.state() == ProposalState.ACCEPTED)
                .findFirst()
                .map(Proposal::recallUntil)
                .filter(now::isBefore);
    }

    /** How many days they may change their mind about an acceptance. */
    public static long recallDays() {
        return Recall.LASTS.toDays();
    }

    /**
     * @param decision none while it waits for them
     * @param recallUntil until when they may take their acceptance back; none when they may not,
     *     because it was not given on their page or work on it has started
     */
    public record Proposal(
            int number,
            ProposalState state,
            String text,
            List<Item> items,
            String cost,
            String needs,
            String couldChange,
            @Nullable LocalDate answerBy,
            Instant putAt,
            @Nullable Verdict decision,
            @Nullable Instant decidedAt,
            @Nullable Instant recallUntil) {

        public Proposal {
            items = List.copyOf(items);
        }
    }

    public record Item(String text, Firmness firmness, @Nullable Instant dueAt) {}
}
