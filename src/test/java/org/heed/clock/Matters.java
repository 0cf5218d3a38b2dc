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
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Matters on which clocks run, each in a circle of its own, and people who look at them. */
@Component
class Matters {

    private final Circles circles;
    private final Cast cast;
    private final PolicyContentRepository policies;

    Matters(Circles circles, Cast cast, PolicyContentRepository policies) {
        this.circles = circles;
        this.cast = cast;
        this.policies = policies;
    }

    /** A policy for the client of this matter, and for nobody else. */
    PolicyId policy(About about, Map<ClockKind, Timing> timings, WarningPlan warnings) {
        return policies.add(form(about, timings, warnings, Reopening.ANEW));
    }

    PolicyForm form(
            About about,
            Map<ClockKind, Timing> timings,
            WarningPlan warnings,
            Reopening reopening) {
        var holder = new Holder(about.alongside().getFirst(), "客户", about.circle());
        return new PolicyForm("约定 " + Cast.next(), holder, null, timings, warnings, reopening);
    }

    static Map<ClockKind, Timing> within(ClockKind kind, Target target) {
        return Map.of(kind, new Timing(target, null));
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
