package org.heed.complaint;

import org.heed.clock.Severity;
import org.heed.conversation.Emotion;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a complaint, and what is still missing for its next state. Every missing fact is
 * one reason that says where it is given; all of them at once. Source: heed.md, "to enter there
 * must be".
 *
 * @param talked whether we spoke with them since it was received or reopened
 * @param readBack whether it was read back, or the reason is given why not
 * @param openPromises neither kept nor renegotiated nor cancelled; next updates left out
 * @param openBlockers complaints that block this one and are not over
 * @param openQuestions put to somebody higher and not decided
 */
record Facts(
        @Nullable Severity severity,
        @Nullable Emotion emotion,
        boolean talked,
        boolean listened,
        boolean readBack,
        boolean primaryCause,
        List<Point> points,
        List<Action> actions,
        List<String> openPromises,
        List<FollowUp> followUps,
        boolean satisfactionAsked,
        boolean lesson,
        boolean lessonWaived,
        List<ComplaintNumber> openBlockers,
        List<Question> openQuestions) {

    record Point(
            PointId id,
            int place,
            boolean scoped,
            boolean found,
            boolean decided,
            boolean answered) {}

    record Action(ActionId id, String text, ActionState state) {}

    record FollowUp(FollowUpId id, Instant dueAt, boolean held) {}

    record Question(String text, String asked) {}

    List<Reason> missingToAssess() {
        var missing = new Missing();
        missing.unless(severity != null, "no-severity", "severity");
        missing.unless(emotion != null, "no-mood", "mood");
        missing.unless(!points.isEmpty(), "no-points", "points");
        missing.unless(primaryCause, "no-primary-cause", "causes");
        for (var point : points) {
            missing.unless(point.scoped(), "no-scope", at(point), "point", point.place());
        }
        missing.unless(listened, "not-listened", "listening");
        missing.unless(!listened || readBack, "not-read-back", "read-back");
        return missing.reasons;
    }

    /**
     * @param byMail whether the client is to read it before anybody spoke with them
     */
    List<Reason> missingToPropose(Workspace.@Nullable Proposal proposal, boolean byMail) {
        var missing = new Missing();
        undecided(missing);
        missing.unless(!actions.isEmpty(), "no-actions", "actions");
        missing.unless(proposal != null, "no-proposal", "proposal");
        if (proposal != null) {
            missing.unless(!proposal.items().isEmpty(), "no-items", "items");
            missing.unless(!proposal.cost().isBlank(), "no-cost", "cost");
            missing.unless(!proposal.feasibility().isBlank(), "no-feasibility", "feasibility");
            missing.unless(
                    !proposal.effectiveness().isBlank(), "no-effectiveness", "effectiveness");
        }
        var upset = emotion != null && emotion.high();
        missing.unless(!upset || !byMail || talked, "talk-first", "mood");
        return missing.reasons;
    }

    /** Every point raised is answered, also one that came after the proposal. Source: R051. */
    private void undecided(Missing missing) {
        for (var point : points) {
            missing.unless(point.found(), "no-finding", at(point), "point", point.place());
            missing.unless(point.decided(), "no-decision", at(point), "point", point.place());
            missing.unless(
                    !point.decided() || point.answered(),
                    "no-answer-for-client",
                    at(point),
                    "point",
                    point.place());
        }
    }

    List<Reason> missingToResolve() {
        var missing = new Missing();
        undecided(missing);
        for (var action : actions) {
            missing.unless(
                    action.state() != ActionState.OPEN,
                    "action-open",
                    "action-" + action.id().value(),
                    "text",
                    action.text());
        }
        for (var promise : openPromises) {
            missing.unless(false, "promise-open", "promises", "text", promise);
        }
        return missing.reasons;
    }

    List<Reason> missingToClose() {
        var missing = new Missing();
        undecided(missing);
        for (var followUp : followUps) {
            missing.unless(
                    followUp.held(),
                    "follow-up-open",
                    "follow-up-" + followUp.id().value(),
                    "due",
                    followUp.dueAt());
        }
        missing.unless(satisfactionAsked, "satisfaction-not-asked", "satisfaction");
        missing.unless(lesson || lessonWaived && !severe(), "no-lesson", "lesson");
        for (var blocker : openBlockers) {
            missing.unless(false, "blocked", "links", "number", blocker.toString());
        }
        for (var one : openQuestions) {
            missing.unless(
                    false,
                    "question-open",
                    "escalation",
                    "question",
                    one.text(),
                    "person",
                    one.asked());
        }
        return missing.reasons;
    }

    /** Whether a lesson may never be waived. */
    boolean severe() {
        return severity == Severity.CRITICAL || severity == Severity.MAJOR;
    }

    static void require(List<Reason> missing) {
        if (!missing.isEmpty()) {
            throw Refused.all(missing);
        }
    }

    private static String at(Point point) {
        return "point-" + point.id().value();
    }

    private static final class Missing {

        private final List<Reason> reasons = new ArrayList<>();

        void unless(boolean known, String what, String at, Object... facts) {
            if (!known) {
                reasons.add(Reason.of("complaint.refused." + what, at, facts));
            }
        }
    }
}
