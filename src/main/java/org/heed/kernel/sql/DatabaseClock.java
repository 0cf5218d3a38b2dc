package org.heed.kernel.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time of due dates, expiry and reminders is the database's, so that a node whose own clock is
 * wrong tells the same time as its neighbours. The difference is measured again every minute;
 * between measurements the node's clock ticks. Source: security, "Decided", F5.
 */
final class DatabaseClock extends Clock {

    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final InstantSource own;
    private volatile Measured measured = new Measured(Duration.ZERO, Instant.MIN);

    DatabaseClock(JdbcClient jdbc, InstantSource own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    @Override
    public Instant instant() {
        Instant now = own.instant();
        if (measured.until().isBefore(now)) {
            measured = new Measured(ahead(now), now.plus(TRUSTED));
        }
        return now.plus(measured.ahead()).truncatedTo(ChronoUnit.MICROS);
    }

    private Duration ahead(Instant now) {
        OffsetDateTime theirs =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        return Duration.between(now, theirs.toInstant());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    private record Measured(Duration ahead, Instant until) {}
}
