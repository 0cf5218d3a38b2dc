package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.document.DocumentId;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Reason;
import org.heed.project.ClauseId;
import org.heed.promise.PromiseId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One complaint with all its parts, for the page where the work is done. Clocks, promises, mails,
 * contacts, lessons and the timeline are asked for in their own rooms by {@link
 * ComplaintId#subject()}.
 *
 * @param corrections what the client corrected, oldest first
 * @param points in the order in which they stand on the page
 * @param causes the primary one first
 * @param proposals newest version first
 * @param actions open ones first, by due day
 * @param followUps by due moment
 * @param links by kind, then number
 * @param mergedHere complaints that go on in this one
 * @param similar earlier complaints of the client with a cause or object in common; at most five,
 *     newest first, linked ones left out
 * @param spine five steps, first to last
 * @param next the verb that leads to the next state; none when there is none
 * @param missing what the next state still asks for; empty when nothing is in the way
 */
public record Workspace(
        ComplaintCard complaint,
        List<Correction> corrections,
        @Nullable Listening listening,
        List<Point> points,
        List<AttributedCause> causes,
        List<Proposal> proposals,
        List<Action> actions,
        List<FollowUp> followUps,
        @Nullable Satisfaction satisfaction,
        @Nullable LessonWaiver lessonWaiver,
        List<Link> links,
        List<ComplaintLine> mergedHere,
        List<ComplaintLine> similar,
        List<SpineStep> spine,
        @Nullable Verb next,
        List<Reason> missing) {

    public Workspace {
        corrections = List.copyOf(corrections);
        points = List.copyOf(points);
        causes = List.copyOf(causes);
        proposals = List.copyOf(proposals);
        actions = List.copyOf(actions);
        followUps = List.copyOf(followUps);
        links = List.copyOf(links);
        mergedHere = List.copyOf(mergedHere);
        similar = List.copyOf(similar);
        spine = List.copyOf(spine);
        missing = List.copyOf(missing);
    }

    /** What the client says we got wrong, beside their first words. */
    public record Correction(String text, Actor by, Instant at) {}

    public record Listening(
            String happened,
            String feeling,
            String wish,
            String cause,
            String promised,
            Instant at,
            PersonId by,
            String byName,
            @Nullable ReadBack readBack,
            int version) {}

    /**
     * @param scope internal, like its clause and note
     */
    public record Point(
            PointId id,
            int position,
            String text,
            String finding,
            @Nullable Decision decision,
            String reasons,
            String answer,
            @Nullable Scope scope,
            @Nullable ClauseId clause,
            @Nullable String clauseText,
            String scopeNote,
            int version) {}

    public record AttributedCause(CauseLine cause, boolean primary) {}

    public record Proposal(
            int number,
            ProposalState state,
            String text,
            List<Item> items,
            String cost,
            String needs,
            String couldChange,
            String feasibility,
            String effectiveness,
            @Nullable LocalDate answerBy,
            Instant draftedAt,
            @Nullable Instant putAt,
            @Nullable ClientDecision decision,
            int version) {

        public Proposal {
            items = List.copyOf(items);
        }
    }

    /**
     * @param promise the promise it became when it was put to the client
     */
    public record Item(
            String text,
            Firmness firmness,
            @Nullable Instant dueAt,
            @Nullable PersonId owner,
            @Nullable String ownerName,
            @Nullable PromiseId promise) {}

    /**
     * @param shownHash SHA-256, in hexadecimal, of what was shown; none without a click
     */
    public record ClientDecision(
            Verdict verdict,
            String words,
            Actor by,
            Instant at,
            String evidenceKind,
            String evidenceNote,
            @Nullable DocumentId document,
            @Nullable String shown,
            @Nullable String shownHash) {}

    public record Action(
            ActionId id,
            String text,
            PersonId owner,
            String ownerName,
            LocalDate dueOn,
            ActionState state,
            String note,
            int version) {}

    /**
     * @param result none while it is still to come
     */
    public record FollowUp(
            FollowUpId id,
            Instant dueAt,
            @Nullable Instant heldAt,
            @Nullable FollowUpResult result,
            @Nullable Channel channel,
            String note,
            int version) {}

    public record Satisfaction(
            Instant askedAt,
            Channel channel,
            @Nullable Integer result,
            @Nullable Integer handling,
            String comment) {}

    public record LessonWaiver(String reason, PersonId by, String byName, Instant at) {}

    /** Read from this complaint to the other. */
    public record Link(LinkId id, LinkKind kind, ComplaintLine other) {}

    /**
     * @param at when it was done; none while it is current or ahead
     */
    public record SpineStep(Step step, Standing standing, @Nullable Instant at) {}

    /** Where a step of the spine stands. */
    public enum Standing {
        DONE,
        CURRENT,
        AHEAD
    }
}
