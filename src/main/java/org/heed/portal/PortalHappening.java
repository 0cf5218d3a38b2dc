package org.heed.portal;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;

import java.time.Instant;
import java.util.Map;

/** Who was let in to a client's page, and by whom. The client may read all of it. */
public sealed interface PortalHappening extends Happening {

    @Override
    default boolean clientVisible() {
        return true;
    }

    /** One of us made a link and a code for a guest, to be read out to them. */
    record HandedOver(About about, Instant at, Actor actor, String guest)
            implements PortalHappening {
        @Override
        public String kind() {
            return "portal.handed-over";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("guest", guest);
        }
    }

    /** A guest gave a code; the browser is remembered. */
    record Entered(About about, Instant at, Actor actor) implements PortalHappening {
        @Override
        public String kind() {
            return "portal.entered";
        }
    }

    /** A link opens nothing any more. */
    record LinkEnded(About about, Instant at, Actor actor, String guest)
            implements PortalHappening {
        @Override
        public String kind() {
            return "portal.link-ended";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("guest", guest);
        }
    }

    /** The browsers of a guest are forgotten. */
    record DevicesEnded(About about, Instant at, Actor actor) implements PortalHappening {
        @Override
        public String kind() {
            return "portal.devices-ended";
        }
    }
}
