package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Quote;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What the clock tells. Starting and being met are told by the acts themselves; here stands what
 * nobody did, time going by, and what was done to the clock alone. All of it is internal. Facts are
 * {@code clock} (a message key), {@code kind} (its word), {@code due}, and {@code owner} (inner id
 * of a person) where there is one.
 */
public sealed interface ClockHappening extends Happening {

    Of of();

    @Override
    default About about() {
        return of().about();
    }

    @Override
    default Actor actor() {
        return Actor.system();
    }

    @Override
    default Map<String, String> facts() {
        return of().facts(Map.of());
    }

    /**
     * The clock it happened to.
     *
     * @param owner whose matter it is; none when nobody's yet
     * @param severity of the matter; none where it has none
     */
    record Of(
            About about,
            ClockKind kind,
            Instant dueAt,
            @Nullable PersonId owner,
            @Nullable Severity severity) {

        /** Of a matter without a severity. */
        public Of(About about, ClockKind kind, Instant dueAt, @Nullable PersonId owner) {
            this(about, kind, dueAt, owner, null);
        }

        static Of clock(Ticking clock) {
            return new Of(
                    clock.about(), clock.kind(), clock.dueAt(), clock.owner(), clock.severity());
        }

        Map<String, String> facts(Map<String, String> more) {
            var facts = new HashMap<>(more);
            facts.put("clock", "@clock.kind." + kind.word());
            facts.put("kind", kind.word());
            facts.put("due", dueAt.toString());
            if (owner != null) {
                facts.put("owner", Long.toString(owner.value()));
            }
            return Map.copyOf(facts);
        }
    }

    /** A share of the time is gone. */
    record Warned(Of of, int share, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.warned";
        }

        @Override
        public Map<String, String> facts() {
            return of.facts(Map.of("share", Integer.toString(share)));
        }
    }

    /** So much is left, counted as the clock counts. */
    record Nearing(Of of, Duration left, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.nearing";
        }

        @Override
        public Map<String, String> facts() {
            return of.facts(Map.of("left", left.toString()));
        }
    }

    /** The due moment has passed; announced once, however many nodes sweep. */
    record Breached(Of of) implements ClockHappening {

        @Override
        public Instant at() {
            return of.dueAt();
        }

        @Override
        public String kind() {
            return "clock.breached";
        }
    }

    /** Nobody has seen the last warning; told again, but no history of its own. */
    record WarnedAgain(Of of, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.warned-again";
        }

        @Override
        public boolean kept() {
            return false;
        }
    }

    /** Somebody has seen the warning, and so it does not come again. */
    record Acknowledged(Of of, Actor actor, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.acknowledged";
        }
    }

    /** It stands still, with the reason, and the words noted about it. */
    record Paused(Of of, PauseReason reason, @Nullable Quote quote, Actor actor, Instant at)
            implements ClockHappening {

        @Override
        public String kind() {
            return "clock.paused";
        }

        @Override
        public Map<String, String> facts() {
            return of.facts(Map.of("reason", "@clock.pause-reason." + reason.word()));
        }
    }

    /** It goes on after a pause, and is due at a new moment. */
    record Continued(Of of, Actor actor, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.continued";
        }
    }

    /** Done after all, but late. */
    record Missed(Of of, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.missed";
        }
    }

    /** What had stopped it did not reach the client, so it runs again to the same moment. */
    record Resumed(Of of, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.resumed";
        }
    }

    /** The severity, or whose it is, changed, and with it the due moment. */
    record Moved(Of of, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.moved";
        }
    }

    /** Its policies changed, and somebody had the running clocks counted anew. */
    record Recounted(Of of, Instant before, Actor actor, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.recounted";
        }

        @Override
        public Map<String, String> facts() {
            return of.facts(Map.of("before", before.toString()));
        }
    }

    /** Its policies changed, and by them no such clock is asked for any more. */
    record Dropped(Of of, Actor actor, Instant at) implements ClockHappening {

        @Override
        public String kind() {
            return "clock.dropped";
        }
    }
}
