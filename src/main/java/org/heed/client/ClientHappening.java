package org.heed.client;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Change;
import org.heed.kernel.Happening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What happens to clients and contacts. A contact's happenings stand on the client's timeline too.
 */
public sealed interface ClientHappening extends Happening {

    @Override
    default String kind() {
        return Happening.kindOf("client.", this);
    }

    /** A client was written down for the first time. */
    record Opened(About about, Instant at, Actor actor, String name) implements ClientHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /** One fact of a client reads differently. */
    record Changed(About about, Instant at, Actor actor, Change change) implements ClientHappening {
        @Override
        public String kind() {
            return change.rewritten() ? "client.rewritten" : "client.changed";
        }

        @Override
        public Map<String, String> facts() {
            return change.facts();
        }
    }

    /** One of us was put on the client. */
    record Seated(About about, Instant at, Actor actor, String person) implements ClientHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person);
        }
    }

    /** One of us was taken off the client. */
    record Unseated(About about, Instant at, Actor actor, String person)
            implements ClientHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", person);
        }
    }

    /** A person at the client was written down. */
    record ContactAdded(About about, Instant at, Actor actor, String name)
            implements ClientHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /** One fact of a contact reads differently. */
    record ContactChanged(About about, Instant at, Actor actor, String name, Change change)
            implements ClientHappening {
        @Override
        public String kind() {
            return change.rewritten() ? "client.contact-rewritten" : "client.contact-changed";
        }

        @Override
        public Map<String, String> facts() {
            var facts = new HashMap<>(change.facts());
            facts.put("name", name);
            return Map.copyOf(facts);
        }
    }

    /** A contact works there no longer. */
    record ContactLeft(About about, Instant at, Actor actor, String name, LocalDate on)
            implements ClientHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "on", on.toString());
        }
    }

    /** A contact who had left is there again. */
    record ContactReturned(About about, Instant at, Actor actor, String name)
            implements ClientHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /** Somebody became the person we ask for first. */
    record MainContactNamed(About about, Instant at, Actor actor, String name)
            implements ClientHappening {
        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }
}
