package org.heed.clock.api;

import org.heed.clock.ClockKind;
import org.heed.clock.Holder;
import org.heed.clock.PolicyForm;
import org.heed.clock.PolicyLists;
import org.heed.clock.Reopening;
import org.heed.clock.Severity;
import org.heed.clock.Timing;
import org.heed.clock.WarningPlan;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A policy as programs write it.
 *
 * @param client id, number or short name of the client it is for; {@code project} likewise
 */
record PolicyInput(
        @Nullable String name,
        @Nullable String client,
        @Nullable String project,
        @Nullable String severity,
        @Nullable Map<String, @Nullable TargetJson> timings,
        @Nullable WarningsInput warnings,
        @Nullable String reopening) {

    PolicyForm read(Me me, PolicyLists lists) {
        return new PolicyForm(
                name == null ? "" : name,
                holder(me, lists),
                severity == null
                        ? null
                        : one(Severity.values(), Severity::word, severity, "severity"),
                byKind(),
                warnings == null ? WarningPlan.USUAL : warnings.read(),
                reopening == null
                        ? Reopening.ANEW
                        : one(Reopening.values(), Reopening::word, reopening, "reopening"));
    }

    private @Nullable Holder holder(Me me, PolicyLists lists) {
        if (project != null) {
            return found(me, lists, "project", project);
        }
        return client == null ? null : found(me, lists, "client", client);
    }

    private static Holder found(Me me, PolicyLists lists, String kind, String named) {
        return lists.holder(me, kind, named)
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at(kind));
    }

    private Map<ClockKind, Timing> byKind() {
        if (timings == null) {
            throw Refused.because("kernel.refused.missing").at("timings");
        }
        var read = new EnumMap<ClockKind, Timing>(ClockKind.class);
        timings.forEach((word, target) -> {
            var at = "timings." + word;
            if (target == null) {
                throw Refused.because("kernel.refused.missing").at(at);
            }
            try {
                read.put(one(ClockKind.values(), ClockKind::word, word, at), target.timing());
            } catch (Refused refused) {
                throw refused.at(at);
            }
        });
        return read;
    }

    private static <T> T one(T[] all, Function<T, String> word, String text, String at) {
        return Arrays.stream(all)
                .filter(it -> word.apply(it).equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at(at));
    }

    record WarningsInput(
            @Nullable List<@Nullable Integer> shares,
            @Nullable List<@Nullable String> leads,
            @Nullable String repeat) {

        WarningPlan read() {
            return new WarningPlan(
                    shares == null ? List.of() : shares.stream().map(WarningsInput::share).toList(),
                    leads == null
                            ? List.of()
                            : leads.stream().map(it -> time(it, "warnings.leads")).toList(),
                    repeat == null ? null : time(repeat, "warnings.repeat"));
        }

        private static int share(@Nullable Integer share) {
            return share == null ? 0 : share;
        }

        private static Duration time(@Nullable String text, String at) {
            try {
                return Duration.parse(text == null ? "" : text);
            } catch (DateTimeParseException notADuration) {
                throw Refused.because("clock.refused.duration").at(at);
            }
        }
    }
}
