package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The hours people know by heart, as sums they can check on paper. */
class WorkingCalendarTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void fourWorkingHoursSkipTheLunchBreakAndTheNight() {
        var calendar = office(SHANGHAI);
        assertThat(calendar.plus(at(SHANGHAI, "2026-11-23T11:00"), Duration.ofHours(4)))
                .isEqualTo(at(SHANGHAI, "2026-11-23T16:00"));
        assertThat(calendar.plus(at(SHANGHAI, "2026-11-27T16:00"), Duration.ofHours(4)))
                .isEqualTo(at(SHANGHAI, "2026-11-30T11:00"));
    }

    @Test
    void endsWithTheDayAndNotWithTheNextMorning() {
        assertThat(office(SHANGHAI).plus(at(SHANGHAI, "2026-11-27T14:00"), Duration.ofHours(4)))
                .isEqualTo(at(SHANGHAI, "2026-11-27T18:00"));
    }

    @Test
    void aWorkingDayEndsOnTheDayAfterAndNeverCountsTheFirst() {
        var calendar = office(SHANGHAI);
        var mondayEvening = at(SHANGHAI, "2026-11-30T18:00");
        assertThat(calendar.plusWorkingDays(at(SHANGHAI, "2026-11-27T08:00"), 1))
                .isEqualTo(mondayEvening);
        assertThat(calendar.plusWorkingDays(at(SHANGHAI, "2026-11-28T22:40"), 1))
                .isEqualTo(mondayEvening);
    }

    @Test
    void aMakeUpSaturdayIsWorkedAndTheHolidayItPaysForIsNot() {
        var calendar =
                office(
                        SHANGHAI,
                        new SpecialDay.MakeUp(
                                LocalDate.of(2026, 2, 14), "春节调休", hours("09:00", "17:00")),
                        new SpecialDay.Holiday(LocalDate.of(2026, 2, 16), "春节"),
                        new SpecialDay.Holiday(LocalDate.of(2026, 2, 17), "春节"));
        var friday = at(SHANGHAI, "2026-02-13T17:00");
        assertThat(calendar.plus(friday, Duration.ofHours(2)))
                .isEqualTo(at(SHANGHAI, "2026-02-14T10:00"));
        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo(at(SHANGHAI, "2026-02-14T17:00"));
        assertThat(calendar.plusWorkingDays(friday, 2)).isEqualTo(at(SHANGHAI, "2026-02-18T18:00"));
    }

    @Test
    void aHolidayOnAMakeUpSaturdayIsForAPersonToDecide() {
        var saturday = LocalDate.of(2026, 2, 14);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        office(
                                SHANGHAI,
                                new SpecialDay.MakeUp(saturday, "调休", hours("09:00", "17:00")),
                                new SpecialDay.Holiday(saturday, "公司日")));
    }

    @Test
    void aClosureShutsTheDoorEvenOnAMakeUpSaturday() {
        var saturday = LocalDate.of(2026, 2, 14);
        var calendar =
                office(
                        SHANGHAI,
                        new SpecialDay.Closure(saturday, "停电", hours("12:00", "00:00")),
                        new SpecialDay.MakeUp(saturday, "调休", hours("09:00", "17:00")));
        assertThat(calendar.hoursOn(saturday)).isEqualTo(hours("09:00", "12:00"));
    }

    @Test
    void twoShiftsADayAcrossMidnightAreOneNight() {
        var night = List.of(span("00:00", "06:00"), span("14:00", "18:00"), span("22:00", "00:00"));
        var calendar = new WorkingCalendar(SHANGHAI, everyDay(night), List.of());
        assertThat(calendar.plus(at(SHANGHAI, "2026-11-23T17:00"), Duration.ofHours(10)))
                .isEqualTo(at(SHANGHAI, "2026-11-24T15:00"));
        assertThat(calendar.isWorking(at(SHANGHAI, "2026-11-24T00:00"))).isTrue();
        assertThat(calendar.isWorking(at(SHANGHAI, "2026-11-24T06:00"))).isFalse();
    }

    @Test
    void theNightTheClocksChangeIsAsLongAsItIs() {
        var calendar = new WorkingCalendar(BERLIN, everyDay(hours("00:00", "06:00")), List.of());
        assertThat(
                        calendar.workingTimeBetween(
                                at(BERLIN, "2026-03-29T00:00"), at(BERLIN, "2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(
                        calendar.workingTimeBetween(
                                at(BERLIN, "2026-10-25T00:00"), at(BERLIN, "2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(calendar.plusWorkingDays(at(BERLIN, "2026-10-24T12:00"), 1))
                .isEqualTo(at(BERLIN, "2026-10-25T06:00"));
    }

    @Test
    void workThatEndsInTheHourTheClocksRepeatEndsInTheSecond() {
        var calendar = new WorkingCalendar(BERLIN, everyDay(hours("00:00", "02:30")), List.of());
        assertThat(calendar.plusWorkingDays(at(BERLIN, "2026-10-24T12:00"), 1))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void hoursThatTheClocksSkipAreNoWorkingDay() {
        var calendar = new WorkingCalendar(BERLIN, everyDay(hours("02:00", "03:00")), List.of());
        assertThat(calendar.plusWorkingDays(at(BERLIN, "2026-03-28T12:00"), 1))
                .isEqualTo(at(BERLIN, "2026-03-30T03:00"));
    }

    @Test
    void neitherAWeekWithoutWorkNorOverlappingHoursAreACalendar() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> new WorkingCalendar(BERLIN, Map.of(MONDAY, List.of()), List.of()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> everyDayIn(BERLIN, span("09:00", "12:00"), span("11:59", "13:00")));
        assertThatIllegalArgumentException().isThrownBy(() -> span("18:00", "09:00"));
    }

    @Test
    void aCenturyCostsNoMoreThanItsHolidaysAndClockChanges() {
        var holidays =
                IntStream.range(0, 2_000)
                        .mapToObj(day -> LocalDate.of(2026, 1, 1).plusDays(day * 18L))
                        .map(day -> (SpecialDay) new SpecialDay.Holiday(day, "holiday"))
                        .toArray(SpecialDay[]::new);
        var calendar = office(BERLIN, holidays);
        var from = at(BERLIN, "2026-01-01T00:00");
        var started = System.nanoTime();
        for (var round = 0; round < 10; round++) {
            assertThat(calendar.workingTimeBetween(from, from.plus(Duration.ofDays(36_500))))
                    .isPositive();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void sundayIsWorkWhereSundayIsWork() {
        var week = new HashMap<DayOfWeek, List<WorkingHours>>();
        for (var day : List.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY)) {
            week.put(day, hours("08:00", "16:00"));
        }
        var dubai = ZoneId.of("Asia/Riyadh");
        var calendar = new WorkingCalendar(dubai, week, List.of());
        assertThat(calendar.plusWorkingDays(at(dubai, "2026-11-26T10:00"), 1))
                .isEqualTo(at(dubai, "2026-11-29T16:00"));
    }

    static WorkingCalendar office(ZoneId zone, SpecialDay... days) {
        var week = new HashMap<DayOfWeek, List<WorkingHours>>();
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(FRIDAY) <= 0) {
                week.put(day, List.of(span("13:00", "18:00"), span("09:00", "12:00")));
            }
        }
        return new WorkingCalendar(zone, week, List.of(days));
    }

    private static WorkingCalendar everyDayIn(ZoneId zone, WorkingHours... hours) {
        return new WorkingCalendar(zone, everyDay(List.of(hours)), List.of());
    }

    private static Map<DayOfWeek, List<WorkingHours>> everyDay(List<WorkingHours> hours) {
        var week = new HashMap<DayOfWeek, List<WorkingHours>>();
        for (var day : DayOfWeek.values()) {
            week.put(day, hours);
        }
        return week;
    }

    private static List<WorkingHours> hours(String from, String until) {
        return List.of(span(from, until));
    }

    private static WorkingHours span(String from, String until) {
        return new WorkingHours(java.time.LocalTime.parse(from), java.time.LocalTime.parse(until));
    }

    static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
