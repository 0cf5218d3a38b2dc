package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the files, checked once more by rule: Easter, the nth Monday, the moon. */
class BuiltInCalendarsTests {

    private final BuiltInCalendars calendars = new BuiltInCalendars();

    @Test
    void mainlandChinaIsAsPublishedFor2026() {
        var cn = calendars.get("cn").content();
        assertThat(dates("cn", 2026)).hasSize(3 + 9 + 3 + 5 + 3 + 3 + 7);
        assertThat(cn.specialDays().stream().filter(SpecialDay.MakeUp.class::isInstance))
                .extracting(SpecialDay::on)
                .containsExactly(
                        day("2026-01-04"),
                        day("2026-02-14"),
                        day("2026-02-28"),
                        day("2026-05-09"),
                        day("2026-09-20"),
                        day("2026-10-10"))
                .allMatch(it -> it.getDayOfWeek().getValue() > 5);
        assertThat(cn.specialDays())
                .filteredOn(it -> it.on().getYear() == 2026)
                .noneMatch(SpecialDay::provisional);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void mainlandChinaHasTheThirteenStatutoryDays(int year) {
        var newYear = NewMoon.ofNewYear(year);
        var statutory =
                Stream.of(
                        LocalDate.of(year, 1, 1),
                        newYear.minusDays(1),
                        newYear,
                        newYear.plusDays(1),
                        newYear.plusDays(2),
                        LocalDate.of(year, 4, 5),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 2),
                        moon(year, 5, 5),
                        moon(year, 8, 15),
                        LocalDate.of(year, 10, 1),
                        LocalDate.of(year, 10, 2),
                        LocalDate.of(year, 10, 3));
        assertThat(dates("cn", year)).containsAll(statutory.toList());
        if (year == 2027) {
            assertThat(dates("cn", year)).hasSize(13);
            assertThat(calendars.get("cn").content().specialDays())
                    .filteredOn(it -> it.on().getYear() == 2027)
                    .allMatch(SpecialDay::provisional);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void taiwanMakesUpForEveryHolidayOnAWeekend(int year) {
        var newYear = NewMoon.ofNewYear(year);
        var named =
                Set.of(
                        LocalDate.of(year, 1, 1),
                        newYear.minusDays(2),
                        newYear.minusDays(1),
                        newYear,
                        newYear.plusDays(1),
                        newYear.plusDays(2),
                        LocalDate.of(year, 2, 28),
                        LocalDate.of(year, 4, 4),
                        LocalDate.of(year, 4, 5),
                        LocalDate.of(year, 5, 1),
                        moon(year, 5, 5),
                        moon(year, 8, 15),
                        LocalDate.of(year, 9, 28),
                        LocalDate.of(year, 10, 10),
                        LocalDate.of(year, 10, 25),
                        LocalDate.of(year, 12, 25));
        var found = dates("tw", year);
        assertThat(found).containsAll(named);
        var onWeekends = named.stream().filter(BuiltInCalendarsTests::isWeekend).count();
        assertThat(found).hasSize(named.size() + (int) onWeekends);
        found.removeAll(named);
        assertThat(found).noneMatch(BuiltInCalendarsTests::isWeekend);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void hongKongHasSeventeenAndNoneOnASunday(int year) {
        var found = dates("hk", year);
        assertThat(found).hasSize(17).noneMatch(it -> it.getDayOfWeek() == DayOfWeek.SUNDAY);
        var easter = easter(year);
        var newYear = NewMoon.ofNewYear(year);
        var named =
                List.of(
                        LocalDate.of(year, 1, 1),
                        newYear,
                        newYear.plusDays(2),
                        easter.minusDays(2),
                        easter.minusDays(1),
                        LocalDate.of(year, 5, 1),
                        moon(year, 5, 5),
                        LocalDate.of(year, 7, 1),
                        moon(year, 8, 15).plusDays(1),
                        LocalDate.of(year, 10, 1),
                        LocalDate.of(year, 12, 25));
        assertThat(found).containsAll(named);
        for (var moved : List.of(moon(year, 4, 8), moon(year, 9, 9))) {
            var held = moved.getDayOfWeek() == DayOfWeek.SUNDAY ? moved.plusDays(1) : moved;
            assertThat(found).contains(held);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void englandAndWalesKeepTheirBankHolidays(int year) {
        var easter = easter(year);
        var christmas = LocalDate.of(year, 12, 25);
        var expected =
                new TreeSet<>(
                        Set.of(
                                LocalDate.of(year, 1, 1),
                                easter.minusDays(2),
                                easter.plusDays(1),
                                first(year, Month.MAY, DayOfWeek.MONDAY, 1),
                                last(year, Month.MAY),
                                last(year, Month.AUGUST)));
        for (var day : List.of(christmas, christmas.plusDays(1))) {
            var held = day;
            while (isWeekend(held) || expected.contains(held)) {
                held = held.plusDays(1);
            }
            expected.add(held);
        }
        assertThat(dates("gb", year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void theUnitedStatesObserveOnTheNearestWorkday(int year) {
        var expected =
                new TreeSet<>(
                        Set.of(
                                first(year, Month.JANUARY, DayOfWeek.MONDAY, 3),
                                first(year, Month.FEBRUARY, DayOfWeek.MONDAY, 3),
                                last(year, Month.MAY),
                                first(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1),
                                first(year, Month.OCTOBER, DayOfWeek.MONDAY, 2),
                                first(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4)));
        Stream.of("01-01", "06-19", "07-04", "11-11", "12-25")
                .map(it -> observed(day(year + "-" + it)))
                .forEach(expected::add);
        var next = observed(LocalDate.of(year + 1, 1, 1));
        if (next.getYear() == year) {
            expected.add(next);
        }
        assertThat(dates("us", year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void germanyHasItsNineCommonDays(int year) {
        var easter = easter(year);
        assertThat(dates("de", year))
                .containsExactlyInAnyOrder(
                        LocalDate.of(year, 1, 1),
                        easter.minusDays(2),
                        easter.plusDays(1),
                        LocalDate.of(year, 5, 1),
                        easter.plusDays(39),
                        easter.plusDays(50),
                        LocalDate.of(year, 10, 3),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26));
    }

    @Test
    void sayHowMuchOfThemNobodyHasPublished() {
        assertThat(calendars.list())
                .filteredOn(it -> it.provisional() > 0)
                .extracting(BuiltInCalendar::code)
                .containsExactly("cn", "tw", "hk");
        assertThat(calendars.list()).allMatch(it -> !it.content().week().isEmpty());
    }

    private TreeSet<LocalDate> dates(String code, int year) {
        return calendars.get(code).content().specialDays().stream()
                .filter(SpecialDay.Holiday.class::isInstance)
                .map(SpecialDay::on)
                .filter(it -> it.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate first(int year, Month month, DayOfWeek of, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, of));
    }

    private static LocalDate last(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** The Sunday after the full moon, by the Gregorian tables (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }

    /** A day of the Chinese year that begins in this one. */
    private static LocalDate moon(int year, int month, int day) {
        var lunar = new ChineseCalendar(com.ibm.icu.util.TimeZone.getTimeZone("Asia/Shanghai"));
        lunar.setTime(Date.from(day(year + "-07-01").atStartOfDay(ZoneId.of("UTC")).toInstant()));
        lunar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        lunar.set(ChineseCalendar.MONTH, month - 1);
        lunar.set(ChineseCalendar.DAY_OF_MONTH, day);
        return lunar.getTime().toInstant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
