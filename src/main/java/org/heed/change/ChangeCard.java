package org.heed.change;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.PointId;
import org.heed.conversation.Matter;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A change request as it stands, without its parts. For us alone.
 *
 * @param complaintLabel such as HD-0143; empty when it came from no complaint
 * @param contact who wants it and decides; none until somebody is named
 * @param title in the client's language, like {@code words} and {@code need}
 * @param cause internal
 * @param owner who of us answers for it
 * @param since when it came into its state
 * @param askedUntil by when the one who is asked on the ladder answers; none elsewhere
 * @param zone the client's
 */
public record ChangeCard(
        ChangeId id,
        CircleId circle,
        ClientId client,
        String clientName,
        ProjectId project,
        String projectNumber,
        String projectName,
        @Nullable ComplaintId complaint,
        String complaintLabel,
        @Nullable PointId point,
        @Nullable ContactId contact,
        String contactName,
        String title,
        String words,
        Language language,
        String need,
        ChangeCause cause,
        PersonId owner,
        String ownerName,
        Instant raisedAt,
        String raisedBy,
        ChangeState state,
        Instant since,
        @Nullable Instant askedUntil,
        ZoneId zone,
        int version) {

    public String number() {
        return id.number();
    }

    public String url() {
        return id.url();
    }

    /** The day it is at the client. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** Whether the offer may still be accepted; true where there is none. */
    public boolean valid(Instant now) {
        return !(state instanceof ChangeState.FedBack it && it.validUntil().isBefore(today(now)));
    }

    /** Whether somebody waits longer than was said. */
    public boolean overdue(Instant now) {
        return switch (state) {
            case ChangeState.FedBack _ -> !valid(now);
            case ChangeState.Deferred it -> !it.until().isAfter(today(now));
            case ChangeState.Insisted _ -> askedUntil == null || askedUntil.isBefore(now);
            case ChangeState.Raised _,
                    ChangeState.Analysed _,
                    ChangeState.Accepted _,
                    ChangeState.Signed _,
                    ChangeState.Decided _,
                    ChangeState.Implementing _,
                    ChangeState.Done _,
                    ChangeState.Withdrawn _ ->
                    false;
        };
    }

    public boolean may(ChangeVerb verb) {
        return ChangeLife.may(state, verb);
    }

    /**
     * {@code late}, {@code soon}, {@code kept}, {@code br}, {@code esc} or none, as chips know it.
     */
    public String tone(Instant now) {
        return overdue(now)
                ? "late"
                : switch (state) {
                    case ChangeState.Raised _, ChangeState.Analysed _ -> "soon";
                    case ChangeState.FedBack _,
                            ChangeState.Accepted _,
                            ChangeState.Implementing _ ->
                            "br";
                    case ChangeState.Insisted _, ChangeState.Decided _ -> "esc";
                    case ChangeState.Signed _, ChangeState.Done _ -> "kept";
                    case ChangeState.Withdrawn _, ChangeState.Deferred _ -> "";
                };
    }

    /** Whose timelines show what happens: its own, the project's, the client's, the complaint's. */
    public About about() {
        return new About(
                id.subject(),
                circle.value(),
                Stream.of(
                                project.subject(),
                                client.subject(),
                                complaint == null ? null : complaint.subject())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What a question, a promise or a talk is about that is about this. */
    public Matter matter() {
        return new Matter(id.subject(), number(), url(), circle, client, project);
    }
}
