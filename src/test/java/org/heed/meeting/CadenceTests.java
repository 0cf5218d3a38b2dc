package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** A meeting comes again at the same time of day, whatever the clocks do. */
class CadenceTests {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, Europe/London, 2026-10-20T10:00, 1, 2026-10-27T10:00",
        "FORTNIGHTLY, Asia/Taipei, 2026-11-24T14:00, 2, 2026-12-22T14:00",
        "MONTHLY, Asia/Shanghai, 2026-10-31T10:00, 1, 2026-11-30T10:00",
        "MONTHLY, Asia/Shanghai, 2026-10-31T10:00, 2, 2026-12-31T10:00",
        "WEEKLY, Europe/London, 2026-03-22T01:30, 1, 2026-03-29T02:30"
    })
    void keepsItsHour(
            Cadence cadence, ZoneId zone, LocalDateTime first, int n, LocalDateTime then) {
        assertThat(cadence.start(first.atZone(zone).toInstant(), zone, n))
                .isEqualTo(then.atZone(zone).toInstant());
    }
}
