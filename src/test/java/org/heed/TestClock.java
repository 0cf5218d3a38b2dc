package org.heed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of the tests: it stands still until a test sets it or lets time pass. */
public final class TestClock extends Clock {

    /** Tuesday of the Cast's week, 09:14 in Shanghai. */
    public static final Instant START = Instant.parse("2026-11-24T01:14:00Z");

    private volatile Instant now = START;

    public void set(Instant instant) {
        now = instant.truncatedTo(ChronoUnit.MICROS);
    }

    public void pass(Duration duration) {
        set(now.plus(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
