package org.heed.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in another process, but not for ever. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Patience() {}

    static void until(String what, BooleanSupplier happened) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!happened.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(happened.getAsBoolean()).as(what).isTrue();
    }
}
