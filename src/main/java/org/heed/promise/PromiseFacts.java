package org.heed.promise;

import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the timeline says of a promise. */
final class PromiseFacts {

    private PromiseFacts() {}

    static About about(PromiseCard promise) {
        var project = promise.project();
        var alongside =
                Stream.of(
                                new Subject("client", promise.client().value()),
                                project == null ? null : new Subject("project", project.value()),
                                new Subject("promise", promise.id().value()))
                        .filter(Objects::nonNull)
                        .filter(it -> !it.equals(promise.about()))
                        .toList();
        return new About(promise.about(), promise.circle().value(), alongside);
    }

    static Map<String, String> of(PromiseCard promise) {
        return Map.of(
                "text",
                promise.text(),
                "by",
                promise.byName(),
                "due",
                promise.due().toString(),
                "promise",
                Long.toString(promise.id().value()));
    }

    static Map<String, String> with(PromiseCard promise, String name, String value) {
        var facts = new HashMap<>(of(promise));
        facts.put(name, value);
        return Map.copyOf(facts);
    }

    /** Since when it is in its state; none while it is open. */
    static @Nullable Instant at(PromiseState state) {
        return switch (state) {
            case PromiseState.Open _ -> null;
            case PromiseState.AtRisk it -> it.since();
            case PromiseState.Renegotiated it -> it.at();
            case PromiseState.Kept it -> it.at();
            case PromiseState.KeptLate it -> it.at();
            case PromiseState.Broken it -> it.at();
            case PromiseState.Cancelled it -> it.at();
        };
    }

    /** The words that belong to its state; none where there are none. */
    static @Nullable String why(PromiseState state) {
        return switch (state) {
            case PromiseState.Open _, PromiseState.Kept _, PromiseState.KeptLate _ -> null;
            case PromiseState.AtRisk it -> it.why();
            case PromiseState.Renegotiated it -> it.consent();
            case PromiseState.Broken it -> it.why();
            case PromiseState.Cancelled it -> it.evidence();
        };
    }
}
