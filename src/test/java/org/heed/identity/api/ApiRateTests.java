package org.heed.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.TestClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class ApiRateTests {

    private final TestClock clock = new TestClock();
    private final ApiRate rate = new ApiRate(clock, 2);

    @Test
    void letsSoManyThroughInAMinuteAndSaysHowLongToWait() {
        clock.pass(Duration.ofSeconds(15));

        assertThat(rate.take(1)).isZero();
        assertThat(rate.take(1)).isZero();
        assertThat(rate.take(1)).isEqualTo(Duration.ofSeconds(45));
        assertThat(rate.take(2)).isZero();

        clock.pass(Duration.ofSeconds(45));
        assertThat(rate.take(1)).isZero();
    }
}
