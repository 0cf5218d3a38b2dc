package org.heed.identity.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often one token may ask within a minute, on this node. Kept in memory: it protects the node,
 * not a secret.
 */
@Component
class ApiRate {

    private static final long MINUTE = 60;

    private final Clock clock;
    private final int most;
    private final Map<Long, Minute> minutes = new ConcurrentHashMap<>();

    ApiRate(Clock clock, @Value("${heed.api-rate}") int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Minute(long number, int count) {}

    /** Counts one request; zero when it may go on, else how long to wait. */
    Duration take(long token) {
        long second = clock.instant().getEpochSecond();
        long number = second / MINUTE;
        var now =
                minutes.merge(
                        token,
                        new Minute(number, 1),
                        (before, first) ->
                                before.number() == number
                                        ? new Minute(number, before.count() + 1)
                                        : first);
        return now.count() <= most ? Duration.ZERO : Duration.ofSeconds(MINUTE - second % MINUTE);
    }
}
