package org.heed.clock;

import org.heed.Cast;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Matters on which clocks run, each in a circle of its own, and people who look at them. */
@Component
class Matters {

    private final Circles circles;
    private final Cast cast;

    Matters(Circles circles, Cast cast) {
        this.circles = circles;
        this.cast = cast;
    }

    About some() {
        var id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
        var circle = circles.open(null);
        return new About(
                new Subject("matter", id), circle.value(), List.of(new Subject("client", id)));
    }

    Me somebody(Role role, About... seatedOn) {
        var me = cast.person("somebody", role);
        for (var about : seatedOn) {
            circles.seat(new CircleId(about.circle()), me.id());
        }
        return me;
    }
}
