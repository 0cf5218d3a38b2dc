package org.heed.promise;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;

import java.time.Instant;
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
    default Map<String, String> facts() {
        return PromiseFacts.of(promise());
    }

    record Made(PromiseCard promise, Instant at, Actor actor) implements PromiseHappening {
        @Override
        public String kind() {
            return "promise.made";
        }

        @Override
        public boolean clientVisible() {
            return promise.clientVisible();
        }
    }

    record Endangered(PromiseCard promise, Instant at, Actor actor, String why)
            implements PromiseHappening {
        @Override
        public String kind() {
            return "promise.endangered";
        }

        @Override
        public Map<String, String> facts() {
            return PromiseFacts.with(promise, "why", why);
        }
    }

    record Renegotiated(PromiseCard promise, Instant at, Actor actor, Instant before)
            implements PromiseHappening {
        @Override
        public String kind() {
            return "promise.renegotiated";
        }

        @Override
        public Map<String, String> facts() {
            return PromiseFacts.with(promise, "before", before.toString());
        }

        @Override
        public boolean clientVisible() {
            return promise.clientVisible();
        }
    }

    /** In time or late: the state of the promise says which. */
    record Kept(PromiseCard promise, Instant at, Actor actor) implements PromiseHappening {
        @Override
        public String kind() {
            return promise.state() instanceof PromiseState.KeptLate
                    ? "promise.kept-late"
                    : "promise.kept";
        }

        @Override
        public boolean clientVisible() {
            return promise.clientVisible();
        }
    }

    /** Internal: the client is told in words, by a person. */
    record Broken(PromiseCard promise, Instant at, Actor actor, String why)
            implements PromiseHappening {
        @Override
        public String kind() {
            return "promise.broken";
        }

        @Override
        public Map<String, String> facts() {
            return PromiseFacts.with(promise, "why", why);
        }
    }

    record Cancelled(PromiseCard promise, Instant at, Actor actor, String evidence)
            implements PromiseHappening {
        @Override
        public String kind() {
            return "promise.cancelled";
        }

        @Override
        public Map<String, String> facts() {
            return PromiseFacts.with(promise, "evidence", evidence);
        }
    }
}
