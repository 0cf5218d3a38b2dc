package org.heed.promise;

import org.heed.kernel.About;
import org.heed.kernel.Subject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
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

    /** Hours with at most one digit behind the point. */
    static String hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes())
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The beginning of a long text, for a line on the timeline. */
    static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        int most = Math.min(200, line.codePointCount(0, line.length()));
        var cut = line.substring(0, line.offsetByCodePoints(0, most));
        return cut.length() == line.length() ? cut : cut + "…";
    }

    static Map<String, String> with(PromiseCard promise, String name, String value) {
        var facts = new HashMap<>(of(promise));
        facts.put(name, value);
        return Map.copyOf(facts);
    }
}
