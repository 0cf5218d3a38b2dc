package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class CalendarTextTests {

    private static final List<WorkingHours> TWO =
            List.of(WorkingHours.parse("09:00-12:00"), WorkingHours.parse("13:00-24:00"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-12:00, 13:00-24:00",
                "9:00 - 12:00 13:00–24:00",
                "09：00～12：00，13：00至24：00",
                "09:00-12:00、13:00-24:00"
            })
    void readsHoursAsPeopleTypeThem(String text) {
        assertThat(CalendarText.hours(text)).isEqualTo(TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9-12",
                "09:00",
                "12:00-09:00",
                "09:00-25:00",
                "nine to five",
                "09:61-12:00"
            })
    void refusesWhatAreNoHours(String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CalendarText.hours(text))
                .withMessage("clock.refused.hours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-01..2026-10-07 国庆节",
                "2026/10/1 ~ 2026/10/7 国庆节",
                "2026年10月1日至2026年10月7日 国庆节",
                "2026.10.1 – 2026.10.7　国庆节",
                "2026-10-1 - 2026-10-7 国庆节"
            })
    void readsDatesAsPeopleWriteThem(String line) {
        assertThat(CalendarText.holidays(line))
                .isEqualTo(CalendarText.holidays("2026-10-01..2026-10-07 国庆节"))
                .hasSize(7);
    }

    /** A month first or a month last: nobody can tell, so nobody guesses. */
    @ParameterizedTest
    @ValueSource(strings = {"10/12/2026 Closed", "2026-13-01 Closed", "26-10-01 Closed"})
    void refusesDatesThatCouldMeanAnother(String line) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CalendarText.closures(line))
                .withMessage("clock.refused.day-line");
    }

    @Test
    void writesWhatItReads() {
        var holidays = "2026-10-01..2026-10-07 国庆节\n2026-12-25 Christmas Day";
        var makeUps = "2026-10-10 09:00-12:00, 13:00-24:00 国庆节 调休";
        var closures = "2026-12-24 14:00-18:00 年会\n2026-12-31 Stocktaking";
        var days =
                CalendarText.together(
                        CalendarText.holidays(holidays),
                        CalendarText.makeUps(makeUps, TWO),
                        CalendarText.closures(closures));
        assertThat(days).hasSize(11);
        assertThat(CalendarText.write(days, SpecialDay.Holiday.class)).isEqualTo(holidays);
        assertThat(CalendarText.write(days, SpecialDay.MakeUp.class)).isEqualTo(makeUps);
        assertThat(CalendarText.write(days, SpecialDay.Closure.class)).isEqualTo(closures);
    }

    @Test
    void aMakeUpDayWithoutHoursIsAnOrdinaryDay() {
        assertThat(CalendarText.makeUps("2026-10-10　国庆节调休", TWO))
                .containsExactly(new SpecialDay.MakeUp(LocalDate.of(2026, 10, 10), "国庆节调休", TWO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30 no such day",
                "2026-10-07..2026-10-01 backwards",
                "2026-01-01..2027-01-01 too long",
                "2026-10-01",
                "国庆节",
                "01.10.2026 Tag"
            })
    void refusesALineItCannotRead(String line) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CalendarText.holidays(line))
                .withMessage("clock.refused.day-line");
    }
}
