package org.heed.complaint;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Quote;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/** What happens after the solution, between complaints, and from the client's side. */
public sealed interface AftercareHappening extends ComplaintHappening {

    /** We will ask again how it is going. */
    record FollowUpScheduled(About about, Instant at, Actor actor, Instant dueAt)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("due", dueAt.toString());
        }
    }

    /** We asked again how it is going. */
    record FollowUpHeld(About about, Instant at, Actor actor, FollowUpResult result)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("result", "@complaint.follow-up-result." + result.word());
        }
    }

    /** We asked for the result and the handling. */
    record SatisfactionAsked(About about, Instant at, Actor actor) implements AftercareHappening {}

    /** No lesson is written, for a reason. */
    record LessonWaived(About about, Instant at, Actor actor, String reason)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    /** It hangs together with another one. */
    record Linked(About about, Instant at, Actor actor, LinkKind link, ComplaintNumber other)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("link", "@complaint.link-kind." + link.word(), "other", other.toString());
        }
    }

    /** It no longer hangs together with another one. */
    record Unlinked(About about, Instant at, Actor actor, ComplaintNumber other)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("other", other.toString());
        }
    }

    /** It goes on in another one. */
    record Merged(About about, Instant at, Actor actor, ComplaintNumber into)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("into", into.toString());
        }
    }

    /** Another one goes on in this. */
    record Absorbed(About about, Instant at, Actor actor, ComplaintNumber from)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.toString());
        }
    }

    /** It goes on by itself again. */
    record Unmerged(About about, Instant at, Actor actor, ComplaintNumber from)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.toString());
        }
    }

    /** Some of its points became a complaint of their own. */
    record Split(About about, Instant at, Actor actor, ComplaintNumber into, int points)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("into", into.toString(), "points", Integer.toString(points));
        }
    }

    /** It was made of points of another one. */
    record SplitOff(About about, Instant at, Actor actor, ComplaintNumber from)
            implements AftercareHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.toString());
        }
    }

    /** The client says what we got wrong. */
    record Corrected(About about, Instant at, Actor actor, Quote quote)
            implements AftercareHappening {
        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** The client wants someone more senior. */
    record SeniorAsked(About about, Instant at, Actor actor, @Nullable Quote quote)
            implements AftercareHappening {
        @Override
        public boolean clientVisible() {
            return true;
        }
    }

    /** The client says that it did not work. */
    record NotWorked(About about, Instant at, Actor actor, Quote quote)
            implements AftercareHappening {
        @Override
        public boolean clientVisible() {
            return true;
        }
    }
}
