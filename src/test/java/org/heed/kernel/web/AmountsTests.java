package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class AmountsTests {

    @ParameterizedTest
    @CsvSource({
        "6800000, CNY, CN¥ 680 万, CN¥ 680 萬, CN¥6.8m",
        "99999, CNY, 'CN¥ 99,999', 'CN¥ 99,999', 'CN¥99,999'",
        "100000, TWD, NT$ 10 万, NT$ 10 萬, 'NT$100,000'",
        "1250000000, JPY, JP¥ 12.5 亿, JP¥ 12.5 億, JP¥1.25bn",
        "-1234567.5, HKD, HK$ -123.46 万, HK$ -123.46 萬, HK$-1.23m",
        "1240.5, EUR, '€ 1,240.50', '€ 1,240.50', '€1,240.50'",
        "1240.00, CHF, 'CHF 1,240', 'CHF 1,240', 'CHF 1,240'",
    })
    void namesTheCurrencyAndSetsLargeSumsInTheirUnit(
            BigDecimal sum, String currency, String hans, String hant, String english) {
        assertThat(Amounts.money(Language.ZH_HANS, sum, currency)).isEqualTo(hans);
        assertThat(Amounts.money(Language.ZH_HANT, sum, currency)).isEqualTo(hant);
        assertThat(Amounts.money(Language.EN, sum, currency)).isEqualTo(english);
    }

    @Test
    void givesTheExactSumBesideTheShortOne() {
        var sum = new BigDecimal("6812345.67");
        assertThat(Amounts.exactly(Language.EN, sum, "CNY")).isEqualTo("CN¥6,812,345.67");
    }

    @Test
    void setsThousandsApart() {
        assertThat(Amounts.number(1240)).isEqualTo("1,240");
    }
}
