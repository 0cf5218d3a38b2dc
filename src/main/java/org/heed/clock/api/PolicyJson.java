package org.heed.clock.api;

import org.heed.clock.ClockKind;
import org.heed.clock.Policy;
import org.heed.clock.WarningPlan;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy as programs read it.
 *
 * @param standard one of the four that stand below all others, one a severity
 * @param client inner id of the client it is for, {@code project} likewise; none for everybody
 * @param timings by kind of clock; a kind that is not in it has no clock
 */
record PolicyJson(
        long id,
        int version,
        boolean standard,
        @Nullable String name,
        @Nullable Long client,
        @Nullable Long project,
        @Nullable String severity,
        Map<String, TargetJson> timings,
        WarningsJson warnings,
        String reopening) {

    static PolicyJson of(Policy policy) {
        var severity = policy.severity();
        var timings = new LinkedHashMap<String, TargetJson>();
        for (var kind : ClockKind.values()) {
            var timing = policy.timings().get(kind);
            if (timing != null) {
                timings.put(kind.word(), TargetJson.of(timing));
            }
        }
        return new PolicyJson(
                policy.id().value(),
                policy.version(),
                policy.standard(),
                policy.name(),
                holder(policy, "client"),
                holder(policy, "project"),
                severity == null ? null : severity.word(),
                timings,
                WarningsJson.of(policy.warnings()),
                policy.reopening().word());
    }

    private static @Nullable Long holder(Policy policy, String kind) {
        var holder = policy.holder();
        return holder != null && holder.subject().kind().equals(kind)
                ? holder.subject().id()
                : null;
    }

    /**
     * When somebody is warned: at percents of the time, and so long before the due moment (ISO
     * 8601); {@code repeat} is how soon a warning nobody has seen comes again.
     */
    record WarningsJson(List<Integer> shares, List<String> leads, @Nullable String repeat) {

        static WarningsJson of(WarningPlan plan) {
            var repeat = plan.repeat();
            return new WarningsJson(
                    plan.shares(),
                    plan.leads().stream().map(Duration::toString).toList(),
                    repeat == null ? null : repeat.toString());
        }
    }
}
