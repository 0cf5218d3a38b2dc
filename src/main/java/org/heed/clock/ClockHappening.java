package org.heed.clock;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;

import java.time.Instant;
import java.util.Map;

/**
 * What the clock tells. Starting and being met are told by the acts themselves; here stands what
 * nobody did: time going by. All of it is internal.
 */
public sealed interface ClockHappening extends Happening {

    ClockKind clock();

    Instant dueAt();

    @Override
    default Actor actor() {
        return Actor.system();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("clock", "@clock.kind." + clock().word(), "due", dueAt().toString());
    }

    /** A share of the time is gone: 50, 75 or 90 percent. */
    record Warned(About about, ClockKind clock, Instant dueAt, int share, Instant at)
            implements ClockHappening {

        @Override
        public String kind() {
            return "clock.warned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "clock", "@clock.kind." + clock.word(),
                    "due", dueAt.toString(),
                    "share", Integer.toString(share));
        }
    }

    /** The due moment has passed; announced once, however many nodes sweep. */
    record Breached(About about, ClockKind clock, Instant dueAt) implements ClockHappening {

        @Override
        public Instant at() {
            return dueAt;
        }

        @Override
        public String kind() {
            return "clock.breached";
        }
    }

    /** Done after all, but late. */
    record Missed(About about, ClockKind clock, Instant dueAt, Instant at)
            implements ClockHappening {

        @Override
        public String kind() {
            return "clock.missed";
        }
    }

    /** What had stopped it did not reach the client, so it runs again to the same moment. */
    record Resumed(About about, ClockKind clock, Instant dueAt, Instant at)
            implements ClockHappening {

        @Override
        public String kind() {
            return "clock.resumed";
        }
    }

    /** The severity changed, and with it the due moment. */
    record Moved(About about, ClockKind clock, Instant dueAt, Instant at)
            implements ClockHappening {

        @Override
        public String kind() {
            return "clock.moved";
        }
    }
}
