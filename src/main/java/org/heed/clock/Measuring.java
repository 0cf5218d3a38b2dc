package org.heed.clock;

import org.heed.kernel.About;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Says on what a clock is based: the policy that fits, and the calendar it counts on. */
@Component
class Measuring {

    private final PolicyRepository policies;
    private final CalendarShelf calendars;

    Measuring(PolicyRepository policies, CalendarShelf calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    /** What a new clock is based on; empty when the policy that fits asks for no such clock. */
    Optional<Basis> of(NewClock clock) {
        var target = clock.target();
        if (target != null) {
            return Optional.of(new Basis(null, target, calendars.standard(), WarningPlan.USUAL));
        }
        var policy = policies.first(clock.about(), clock.severity());
        return Optional.ofNullable(policy.timings().get(clock.kind()))
                .map(timing -> basis(policy, timing, calendars.newest(timing.calendar())));
    }

    /** The time a clock of nobody in particular would have. */
    Optional<Basis> ofAnybody(ClockKind kind, Severity severity) {
        var policy = policies.first(null, severity);
        return Optional.ofNullable(policy.timings().get(kind))
                .map(timing -> basis(policy, timing, calendars.newest(timing.calendar())));
    }

    /** What an open clock would be based on by the policies as they are now. */
    Optional<Basis> anew(Ticking clock, About about, Severity severity) {
        return anew(clock, policies.first(about, severity));
    }

    /** The same, when the policies are at hand, in order. */
    Optional<Basis> anew(Ticking clock, List<Policy> all) {
        return anew(clock, first(all, clock.about(), clock.severity()));
    }

    private Optional<Basis> anew(Ticking clock, Policy policy) {
        return Optional.ofNullable(policy.timings().get(clock.kind()))
                .map(timing -> {
                    var newest = calendars.newest(timing.calendar());
                    var known = clock.basis().version();
                    // The version it started with, unless it is on another calendar now.
                    return basis(policy, timing, newest.of().equals(known.of()) ? known : newest);
                });
    }

    private static Policy first(List<Policy> all, About about, Severity severity) {
        return all.stream()
                .filter(it -> it.severity() == null || it.severity() == severity)
                .filter(it -> {
                    var holder = it.holder();
                    return holder == null || about.alongside().contains(holder.subject());
                })
                .findFirst()
                .orElseThrow();
    }

    private static Basis basis(Policy policy, Timing timing, CalendarVersion version) {
        return new Basis(policy.id(), timing.target(), version, policy.warnings());
    }
}
