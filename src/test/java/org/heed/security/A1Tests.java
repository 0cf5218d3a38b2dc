package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Scope;
import org.heed.security.Route.Who;
import org.heed.security.Walker.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;

/**
 * A1: whoever asks for another client's record is answered as if there were none: the same status,
 * headers and body as for an id that nobody has. The weakened case is somebody who may see both
 * clients: {@link #isFoundByThoseWhoMay} shows that every one of these addresses leads somewhere.
 */
@HeedTest
class A1Tests {

    @Autowired private Mirrors mirrors;
    @Autowired private Walker walker;
    @Autowired private Cast cast;

    @Test
    void isAnsweredAsIfThereWereNone() {
        var ours = mirrors.ours();

        assertThat(found(Caller.of("a manager", ours.manager(), ours.token()))).isEmpty();
    }

    @Test
    void isFoundByThoseWhoMay() {
        var chief = cast.administrator();
        var token = mirrors.token(chief, Scope.READ);

        assertThat(found(Caller.of("an administrator", chief, token)))
                .as("every read of a foreign record is noticed")
                .hasSizeGreaterThanOrEqualTo(wholly().size());
    }

    private List<String> found(Caller caller) {
        var found = new ArrayList<String>();
        for (var route : wholly()) {
            for (var foreign : Foreign.fillings(route, mirrors)) {
                var answer = walker.call(caller, route, foreign);
                var nothing = walker.call(caller, route, foreign.of(Foreign::nothing));
                if (!same(route, foreign, answer, nothing)) {
                    found.add(
                            route
                                    + " with "
                                    + foreign
                                    + "\n    → "
                                    + answer
                                    + "\n    ≠ "
                                    + nothing);
                }
            }
        }
        return found;
    }

    private boolean same(Route route, Foreign foreign, Answer answer, Answer nothing) {
        var essence = answer.essence(foreign.values(route));
        return essence.equals(nothing.essence(foreign.of(Foreign::nothing).values(route)))
                && !answer.body().contains(mirrors.theirs().canary())
                && (answer.status() == 404 || !inAddress(route, foreign));
    }

    /** A record that is only referred to may be passed over; one that is asked for may not. */
    private boolean inAddress(Route route, Foreign foreign) {
        var own = route.uri(Foreign.own(mirrors)).split("\\?")[0];
        return !route.uri(foreign).split("\\?")[0].equals(own);
    }

    private static List<Route> wholly() {
        return Routes.expected().stream()
                .filter(route -> route.who() == Who.SEES && route.reads())
                .toList();
    }
}
