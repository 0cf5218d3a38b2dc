package org.heed.identity;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * What happens to people and to what they may do. It stands on the person's timeline and on the
 * organisation's, which administrators read. Source: security, "Audit".
 */
public sealed interface HouseHappening extends Happening {

    /** Somebody was taken in. */
    record Welcomed(About about, Instant at, Actor actor, String name, Role role)
            implements HouseHappening {
        @Override
        public String kind() {
            return "house.welcomed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "role", word(role));
        }
    }

    /** Somebody is here to do something else, and with it may do more or less. */
    record RoleChanged(About about, Instant at, Actor actor, String name, Role from, Role to)
            implements HouseHappening {
        @Override
        public String kind() {
            return "house.role-changed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", name, "from", word(from), "to", word(to));
        }
    }

    /**
     * Somebody reports to somebody else, who sees what they see.
     *
     * @param superior none at the top
     */
    record ReportsTo(About about, Instant at, Actor actor, String name, @Nullable String superior)
            implements HouseHappening {
        @Override
        public String kind() {
            return superior == null ? "house.reports-to-nobody" : "house.reports-to";
        }

        @Override
        public Map<String, String> facts() {
            return superior == null
                    ? Map.of("name", name)
                    : Map.of("name", name, "superior", superior);
        }
    }

    /** Somebody is called otherwise, or signs in by another address. */
    record Rewritten(About about, Instant at, Actor actor, String from, String to)
            implements HouseHappening {
        @Override
        public String kind() {
            return "house.rewritten";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("from", from, "to", to);
        }
    }

    /** What happened to the access of somebody; their name says whose. */
    record AccessChanged(About about, Instant at, Actor actor, String name, Access access)
            implements HouseHappening {
        @Override
        public String kind() {
            return access.kind;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("name", name);
        }
    }

    /**
     * A key for programs was made or ended.
     *
     * @param scopes what it may do, as words
     */
    record TokenChanged(
            About about, Instant at, Actor actor, String token, String scopes, boolean made)
            implements HouseHappening {
        @Override
        public String kind() {
            return made ? "house.token-made" : "house.token-revoked";
        }

        @Override
        public Map<String, String> facts() {
            return made ? Map.of("token", token, "scopes", scopes) : Map.of("token", token);
        }
    }

    /** The ways in which access begins, changes and ends. */
    enum Access {
        LEFT("house.left"),
        RETURNED("house.returned"),
        INVITED("house.invited"),
        PASSWORD_SET("house.password-set"),
        SIGNED_OUT("house.signed-out");

        private final String kind;

        Access(String kind) {
            this.kind = kind;
        }
    }

    private static String word(Role role) {
        return "@identity.role." + PeopleLists.slug(role);
    }
}
