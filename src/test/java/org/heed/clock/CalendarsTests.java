package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.WorkingCalendarTests.at;
import static org.heed.clock.WorkingCalendarTests.office;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

@HeedTest
class CalendarsTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Autowired Calendars calendars;
    @Autowired CalendarLists lists;
    @Autowired Clocks clocks;
    @Autowired Matters matters;
    @Autowired Cast cast;
    @Autowired TestClock time;

    private Me administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = cast.administrator();
    }

    @Test
    void officeHoursAreThereBeforeAnybodyWroteACalendar() {
        assertThat(lists.list(administrator)).filteredOn(CalendarLine::standard).hasSize(1);
    }

    @Test
    void readsWhatWasWritten() {
        var content = full();
        var id = calendars.add(administrator, name(), content);
        assertThat(lists.get(administrator, id).content()).isEqualTo(content);
        assertThat(lists.get(administrator, id).line().version()).isEqualTo(1);
    }

    @Test
    void anEditMovesNoDeadlineThatRuns() {
        var before = standard();
        try {
            var id = calendars.add(administrator, name(), office(SHANGHAI));
            calendars.makeStandard(administrator, id);
            var friday = at(SHANGHAI, "2026-11-27T17:00");
            time.set(friday);
            var running = start(friday);
            calendars.revise(administrator, id, 1, name(), full());
            var later = start(friday);
            assertThat(running).isEqualTo(at(SHANGHAI, "2026-11-30T12:00"));
            assertThat(later).isEqualTo(at(SHANGHAI, "2026-11-28T12:00"));
        } finally {
            calendars.makeStandard(administrator, before);
            time.set(TestClock.START);
        }
    }

    @Test
    void somebodyWhoWasSlowerIsTold() {
        var id = calendars.add(administrator, name(), full());
        calendars.revise(administrator, id, 1, name(), office(SHANGHAI));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> calendars.revise(administrator, id, 1, name(), full()))
                .satisfies(refused -> assertThat(refused.conflict()).isTrue());
    }

    @Test
    void twoCalendarsAreNotCalledTheSame() {
        var name = name();
        calendars.add(administrator, name, full());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> calendars.add(administrator, name.toUpperCase(), full()))
                .withMessage("clock.refused.name-taken");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> calendars.add(administrator, "  ", full()))
                .withMessage("clock.refused.name-missing");
    }

    @Test
    void onlyAdministratorsEdit() {
        var manager = cast.person("刘建国", Role.MANAGER);
        var id = calendars.add(administrator, name(), full());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> calendars.add(manager, name(), full()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> calendars.revise(manager, id, 1, name(), full()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> calendars.makeStandard(manager, id));
    }

    private Instant start(Instant at) {
        var target = new Target.WorkingTime(Duration.ofHours(4));
        var about = matters.some();
        return clocks.start(new NewClock(about, ClockKind.REPLY, Severity.MAJOR, at, target, null))
                .orElseThrow();
    }

    private CalendarId standard() {
        return lists.list(administrator).stream()
                .filter(CalendarLine::standard)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A make-up Saturday, a holiday, a closure in two parts. */
    private static WorkingCalendar full() {
        var morning = WorkingHours.parse("09:00-12:00");
        return office(
                SHANGHAI,
                new SpecialDay.MakeUp(
                        SATURDAY, "调休", List.of(morning, WorkingHours.parse("22:00-24:00"))),
                new SpecialDay.Holiday(SATURDAY.plusDays(2), "放假"),
                new SpecialDay.Closure(SATURDAY.plusDays(3), "停电", List.of(morning)));
    }

    private static String name() {
        return "calendar " + Cast.next();
    }
}
