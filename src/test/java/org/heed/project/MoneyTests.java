package org.heed.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sums are exact, and read as people type them. */
class MoneyTests {

    @Test
    void reckonsToTheLastUnit() {
        var before = new Money("TWD", 100_000_001);
        var cost = Money.of("0.02", "TWD").orElseThrow();
        assertThat(before.plus(cost).decimal().toPlainString()).isEqualTo("1000000.03");
        assertThat(Money.of("0.001", "TWD")).isEmpty();
        assertThat(Money.of("1,234.5", "CNY")).contains(new Money("CNY", 123_450));
        assertThat(Money.of("12", "JPY")).contains(new Money("JPY", 12));
        assertThat(Money.of("1", "ZZZ")).isEmpty();
    }
}
