package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class DatesTests {

    private static final Instant MEETING = Instant.parse("2026-11-24T06:00:00Z");

    @Test
    void writesAMomentInFullAsEachLanguageDoes() {
        assertThat(zhHans().full(MEETING)).isEqualTo("2026年11月24日 周二 14:00");
        assertThat(zhHant().full(MEETING)).isEqualTo("2026年11月24日（週二）14:00");
        assertThat(en().full(MEETING)).isEqualTo("Tue 24 November 2026, 14:00");
    }

    @Test
    void saysTheRelationFirstWhenAMomentIsNear() {
        assertThat(zhHans().moment(MEETING)).isEqualTo("今天 14:00");
        assertThat(zhHans().moment(MEETING.minus(Duration.ofHours(20)))).isEqualTo("昨天 18:00");
        assertThat(en().moment(MEETING.plus(Duration.ofDays(1)))).isEqualTo("tomorrow 14:00");
    }

    @Test
    void leavesTheYearAwayWithinTheYearOnly() {
        var saturday = Instant.parse("2026-11-21T12:14:00Z");
        assertThat(zhHans().moment(saturday)).isEqualTo("11月21日 周六 20:14");
        assertThat(zhHant().moment(saturday)).isEqualTo("11月21日（週六）20:14");
        assertThat(en().moment(saturday)).isEqualTo("Sat 21 November, 20:14");
        assertThat(en().moment(Instant.parse("2025-11-21T12:14:00Z")))
                .isEqualTo("Fri 21 November 2025, 20:14");
    }

    @Test
    void turnsTheDayAtMidnightOfTheReader() {
        var lateHere = Instant.parse("2026-11-23T16:30:00Z");
        assertThat(zhHans().moment(lateHere)).isEqualTo("今天 00:30");
    }

    @Test
    void writesADayWithItsWeekday() {
        var friday = LocalDate.of(2026, 11, 27);
        assertThat(zhHans().day(friday)).isEqualTo("11月27日 周五");
        assertThat(zhHant().day(friday)).isEqualTo("11月27日（週五）");
        assertThat(en().day(friday)).isEqualTo("Fri 27 November");
        assertThat(zhHant().day(LocalDate.of(2027, 1, 4))).isEqualTo("2027年1月4日（週一）");
        assertThat(zhHans().day(LocalDate.of(2026, 11, 25))).isEqualTo("明天");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 剩 0 分, 0 min left",
        "PT59M, 剩 59 分, 59 min left",
        "PT1H8M, 剩 1 小时 8 分, 1 h 8 min left",
        "PT8H46M, 剩 8 小时 46 分, 8 h 46 min left",
        "PT15H20M, 剩 15 小时, 15 h left",
        "PT47H59M, 剩 47 小时, 47 h left",
        "PT72H, 剩 3 天, 3 days left",
        "PT-15H-12M, 逾期 15 小时, 15 h overdue",
        "PT-24H, 逾期 24 小时, 24 h overdue",
    })
    void saysWhatIsLeftOfATimeLimit(Duration left, String chinese, String english) {
        assertThat(zhHans().due(Gallery.NOW.plus(left))).isEqualTo(chinese);
        assertThat(en().due(Gallery.NOW.plus(left))).isEqualTo(english);
    }

    @Test
    void saysHowLongAgoWhileItIsHours() {
        assertThat(en().ago(Gallery.NOW)).isEqualTo("just now");
        assertThat(en().ago(Gallery.NOW.minusSeconds(60))).isEqualTo("1 minute ago");
        assertThat(zhHant().ago(Gallery.NOW.minusSeconds(3 * 3600))).isEqualTo("3 小時前");
        assertThat(zhHans().ago(Gallery.NOW.minusSeconds(13 * 3600))).isEqualTo("昨天 20:14");
        assertThat(zhHans().ago(MEETING)).isEqualTo("今天 14:00");
    }

    @Test
    void givesTheScriptTheSameWordsToKeepATimeLimitTrue() {
        assertThat(zhHans().dueWords())
                .isEqualTo(
                        """
                        {"late":"逾期 #","left":"剩 #","days":["# 天","# 天"],\
                        "hours":["# 小时","# 小时"],"minutes":["# 分","# 分"]}\
                        """);
        assertThat(en().dueWords()).contains("\"days\":[\"# day\",\"# days\"]");
    }

    @Test
    void writesMachinesAMomentWithItsOffset() {
        assertThat(en().iso(MEETING)).isEqualTo("2026-11-24T14:00:00+08:00");
        assertThat(en().field(MEETING)).isEqualTo("2026-11-24T14:00");
    }

    private static Dates zhHans() {
        return Gallery.page(Language.ZH_HANS, null).dates();
    }

    private static Dates zhHant() {
        return Gallery.page(Language.ZH_HANT, null).dates();
    }

    private static Dates en() {
        return Gallery.page(Language.EN, null).dates();
    }
}
