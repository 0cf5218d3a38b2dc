package org.heed.complaint;

import org.heed.complaint.Workspace.SpineStep;
import org.heed.complaint.Workspace.Standing;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which of the five steps a complaint is in: the same answer in Java and in SQL. */
final class Steps {

    static final String OPEN =
            "c.state in ('received', 'acknowledged', 'assessed', 'proposed', 'agreed', 'resolved',"
                    + " 'confirmed')";

    static final String ENDED = "c.state in ('closed', 'withdrawn', 'unresolved')";

    private Steps() {}

    static Step of(Phase phase, boolean listened) {
        return switch (phase) {
            case RECEIVED -> listened ? Step.RESPOND : Step.LISTEN;
            case ACKNOWLEDGED, ASSESSED, PROPOSED, UNRESOLVED -> Step.SOLVE;
            case AGREED, RESOLVED -> Step.FOLLOW_UP;
            case CONFIRMED, CLOSED, WITHDRAWN -> Step.LEARN;
        };
    }

    static String condition(Step step) {
        return switch (step) {
            case LISTEN ->
                    """
                    c.state = 'received' and not exists (
                        select 1 from complaint_listening l where l.complaint_id = c.id)\
                    """;
            case RESPOND ->
                    """
                    c.state = 'received' and exists (
                        select 1 from complaint_listening l where l.complaint_id = c.id)\
                    """;
            case SOLVE -> "c.state in ('acknowledged', 'assessed', 'proposed', 'unresolved')";
            case FOLLOW_UP -> "c.state in ('agreed', 'resolved')";
            case LEARN -> "c.state in ('confirmed', 'closed', 'withdrawn')";
        };
    }

    /** Five steps, each with the moment it was done; the first that is not is current. */
    static List<SpineStep> spine(ComplaintState state, @Nullable Instant listenedAt) {
        var done = new Done();
        done.listen = listenedAt;
        done.note(state);
        @Nullable Instant[] at = {done.listen, done.respond, done.solve, done.followUp, done.learn};
        var over = state instanceof ComplaintState.Ended;
        var spine = new ArrayList<SpineStep>();
        var open = !over;
        for (var step : Step.values()) {
            var moment = at[step.ordinal()];
            if (moment != null) {
                spine.add(new SpineStep(step, Standing.DONE, moment));
            } else {
                spine.add(new SpineStep(step, open ? Standing.CURRENT : Standing.AHEAD, null));
                open = false;
            }
        }
        return spine;
    }

    /** When each step was done, read off the states it was entered through. */
    private static final class Done {

        private @Nullable Instant listen;
        private @Nullable Instant respond;
        private @Nullable Instant solve;
        private @Nullable Instant followUp;
        private @Nullable Instant learn;

        void note(ComplaintState state) {
            switch (state) {
                case ComplaintState.Received _ -> {}
                case ComplaintState.Acknowledged it -> respond = it.at();
                case ComplaintState.Assessed it -> note(it.acknowledged());
                case ComplaintState.Proposed it -> note(it.assessed());
                case ComplaintState.Agreed it -> {
                    note(it.proposed());
                    solve = it.at();
                }
                case ComplaintState.Resolved it -> note(it.agreed());
                case ComplaintState.Confirmed it -> {
                    note(it.resolved());
                    followUp = it.at();
                }
                case ComplaintState.Closed it -> {
                    note(it.confirmed());
                    learn = it.at();
                }
                case ComplaintState.Withdrawn it -> note(it.before());
                case ComplaintState.Unresolved it -> note(it.before());
            }
        }
    }
}
