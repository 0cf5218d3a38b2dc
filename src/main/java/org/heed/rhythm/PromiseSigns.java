package org.heed.rhythm;

import org.heed.kernel.Subject;
import org.heed.promise.PromiseCard;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What a promise says on the radar: that it is open, from its date on that it is late, slips. */
@Component
class PromiseSigns {

    private final Radar radar;
    private final Clock clock;

    PromiseSigns(Radar radar, Clock clock) {
        this.radar = radar;
        this.clock = clock;
    }

    void show(PromiseCard promise) {
        radar.clear(source(promise));
        if (!promise.state().open()) {
            return;
        }
        if (promise.due().isAfter(clock.instant())) {
            radar.raise(sign(promise, SignKind.PROMISE_OPEN, promise.saidAt(), Map.of()));
        }
        radar.raise(sign(promise, SignKind.PROMISE_LATE, promise.due(), Map.of()));
        if (promise.slips() > 0) {
            radar.raise(
                    sign(
                            promise,
                            SignKind.SLIP,
                            promise.saidAt(),
                            Map.of("times", Integer.toString(promise.slips()))));
        }
    }

    private static Subject source(PromiseCard promise) {
        return new Subject("promise", promise.id().value());
    }

    private static Sign sign(
            PromiseCard it, SignKind kind, Instant since, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("text", it.text());
        facts.put("due", it.due().toString());
        return new Sign(
                kind,
                source(it),
                it.circle(),
                it.client(),
                it.project(),
                it.contact(),
                since,
                facts,
                "/promises/" + it.id().value(),
                null);
    }
}
