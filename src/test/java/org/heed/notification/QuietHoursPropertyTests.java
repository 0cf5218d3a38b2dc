package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Quiet hours, held against a walk over every minute; across midnight and the turn of clocks. */
class QuietHoursPropertyTests {

    /** Around the four turns of the clocks in 2026, north and south. */
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai",
                        "Europe/Berlin",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu")
                .map(ZoneId::of);
    }

    @Property(tries = 400)
    void endsAtTheFirstMinuteThatIsNotQuiet(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int until,
            @ForAll @LongRange(max = 525_599) long minute) {
        var quiet =
                new QuietHours(
                        LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until * 60L));
        var at = BEGIN.plus(Duration.ofMinutes(minute));

        assertThat(quiet.endFrom(at, zone)).isEqualTo(walked(quiet, at, zone));
    }

    @Property(tries = 400)
    void theTurnOfTheClocksIsWalkedTheSame(
            @ForAll @IntRange(max = 300) int from,
            @ForAll @IntRange(max = 300) int until,
            @ForAll @IntRange(max = 600) int minute) {
        var zone = ZoneId.of("Europe/Berlin");
        var quiet =
                new QuietHours(
                        LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until * 60L));
        for (var night : new String[] {"2026-03-28T22:00:00Z", "2026-10-24T22:00:00Z"}) {
            var at = Instant.parse(night).plus(Duration.ofMinutes(minute));
            assertThat(quiet.endFrom(at, zone)).isEqualTo(walked(quiet, at, zone));
        }
    }

    private static Instant walked(QuietHours quiet, Instant at, ZoneId zone) {
        var moment = at;
        while (quiet.holds(moment, zone)) {
            moment = moment.plus(Duration.ofMinutes(1));
        }
        return moment;
    }
}
