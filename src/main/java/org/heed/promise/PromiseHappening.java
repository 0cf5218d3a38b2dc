package org.heed.promise;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Subject;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What becomes of a promise. What the client may see of it carries no reason of ours. */
public sealed interface PromiseHappening extends Happening {

    /** The promise as it is after it happened. */
    PromiseCard promise();

    @Override
    default About about() {
        return PromiseFacts.about(promise());
    }

    @Override
    default List<Subject> reworded() {
        return List.of(new Subject("promise", promise().id().value()));
    }

    @Override
    default String kind() {
        return "promise."
                + switch (this) {
                    case Made _ -> "made";
                    case Endangered _ -> "endangered";
                    case Renegotiated _ -> "renegotiated";
                    case Kept it ->
                            it.promise.state() instanceof PromiseState.KeptLate
                                    ? "kept-late"
                                    : "kept";
                    case Broken _ -> "broken";
                    case Cancelled _ -> "cancelled";
                    case Reestimated _ -> "reestimated";
                    case ReminderCame _ -> "reminder-came";
                    case SuperiorBriefed _ -> "superior-briefed";
                    case HelpAsked _ -> "help-asked";
                    case NewDateAsked _ -> "new-date-asked";
                    case ClientTold _ -> "client-told";
                    case Handed _ -> "handed";
                    case TakenOver _ -> "taken-over";
                    case Known _ -> "known";
                    case Doubted _ -> "doubted";
                };
    }

    @Override
    default Map<String, String> facts() {
        return switch (this) {
            case Made _, Kept _, ReminderCame _, Known _ -> PromiseFacts.of(promise());
            case Endangered it -> PromiseFacts.with(it.promise, "why", it.why);
            case Renegotiated it -> PromiseFacts.with(it.promise, "before", it.before.toString());
            case Broken it -> PromiseFacts.with(it.promise, "why", it.why);
            case Cancelled it -> PromiseFacts.with(it.promise, "evidence", it.evidence);
            case Reestimated it ->
                    PromiseFacts.with(it.promise, "hours", PromiseFacts.hours(it.effort));
            case SuperiorBriefed it -> PromiseFacts.with(it.promise, "superior", it.superiorName);
            case HelpAsked it -> PromiseFacts.with(it.promise, "wish", it.wish);
            case NewDateAsked it -> PromiseFacts.with(it.promise, "wished", it.wished.toString());
            case ClientTold it -> PromiseFacts.with(it.promise, "how", it.how);
            case Handed it -> PromiseFacts.with(it.promise, "project", it.project);
            case TakenOver it -> PromiseFacts.with(it.promise, "before", it.before);
            case Doubted it -> PromiseFacts.with(it.promise, "why", it.why);
        };
    }

    @Override
    default boolean clientVisible() {
        return switch (this) {
            case Made _, Renegotiated _, Kept _ -> promise().clientVisible();
            case Endangered _, Broken _, Cancelled _, Reestimated _, ReminderCame _ -> false;
            case SuperiorBriefed _, HelpAsked _, NewDateAsked _, ClientTold _ -> false;
            case Handed _, TakenOver _, Known _, Doubted _ -> false;
        };
    }

    record Made(PromiseCard promise, Instant at, Actor actor) implements PromiseHappening {}

    record Endangered(PromiseCard promise, Instant at, Actor actor, String why)
            implements PromiseHappening {}

    record Renegotiated(PromiseCard promise, Instant at, Actor actor, Instant before)
            implements PromiseHappening {}

    /** In time or late: the state of the promise says which. */
    record Kept(PromiseCard promise, Instant at, Actor actor) implements PromiseHappening {}

    /** Internal: the client is told in words, by a person. */
    record Broken(PromiseCard promise, Instant at, Actor actor, String why)
            implements PromiseHappening {}

    record Cancelled(PromiseCard promise, Instant at, Actor actor, String evidence)
            implements PromiseHappening {}

    /** Somebody looked how much work is still in it. */
    record Reestimated(PromiseCard promise, Instant at, Actor actor, Duration effort)
            implements PromiseHappening {}

    /** Work on it has to begin now, or it can no longer be done in time; told once. */
    record ReminderCame(PromiseCard promise, Instant at, Actor actor) implements PromiseHappening {}

    /**
     * It has slipped before and may slip again: the superior hears of it first.
     *
     * @param superior of who keeps it, else of the project
     */
    record SuperiorBriefed(
            PromiseCard promise, Instant at, Actor actor, PersonId superior, String superiorName)
            implements PromiseHappening {}

    /** Who keeps it says what would help. */
    record HelpAsked(PromiseCard promise, Instant at, Actor actor, String wish)
            implements PromiseHappening {}

    /** The client was asked whether another date would do. */
    record NewDateAsked(PromiseCard promise, Instant at, Actor actor, Instant wished)
            implements PromiseHappening {}

    /** The client heard from us that it may not, or will not, be kept. */
    record ClientTold(PromiseCard promise, Instant at, Actor actor, String how)
            implements PromiseHappening {}

    /** Made before there was a project, it is now this project's. */
    record Handed(PromiseCard promise, Instant at, Actor actor, String project)
            implements PromiseHappening {}

    /** Somebody of the project keeps it from now on. */
    record TakenOver(PromiseCard promise, Instant at, Actor actor, String before)
            implements PromiseHappening {}

    /** Somebody who has to do it knows what was promised. */
    record Known(PromiseCard promise, Instant at, Actor actor) implements PromiseHappening {}

    /** Somebody who has to do it does not see how. */
    record Doubted(PromiseCard promise, Instant at, Actor actor, String why)
            implements PromiseHappening {}
}
