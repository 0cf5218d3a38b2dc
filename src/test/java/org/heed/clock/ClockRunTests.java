package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.WorkingCalendarTests.at;
import static org.heed.clock.WorkingCalendarTests.office;

import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;

class ClockRunTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final WorkingCalendar calendar = office(SHANGHAI);

    @Test
    void twentyFourHoursAreTwentyFourHoursOverTheWeekend() {
        var run =
                ClockRun.of(
                        new Target.Elapsed(Duration.ofHours(24)),
                        at(SHANGHAI, "2026-11-28T22:40"),
                        calendar);
        assertThat(run.dueAt()).isEqualTo(at(SHANGHAI, "2026-11-29T22:40"));
        assertThat(run.momentOf(50)).isEqualTo(at(SHANGHAI, "2026-11-29T10:40"));
    }

    @Test
    void halfOfFourWorkingHoursIsTwoOfThem() {
        var run =
                ClockRun.of(
                        new Target.WorkingTime(Duration.ofHours(4)),
                        at(SHANGHAI, "2026-11-27T16:30"),
                        calendar);
        assertThat(run.dueAt()).isEqualTo(at(SHANGHAI, "2026-11-30T11:30"));
        assertThat(run.momentOf(50)).isEqualTo(at(SHANGHAI, "2026-11-30T09:30"));
        assertThat(run.shareGone(at(SHANGHAI, "2026-11-28T12:00"))).isEqualTo(37);
    }

    @Test
    void aWeekLaterIsTheSameTimeOfDayThoughTheClocksChanged() {
        var berlin = ZoneId.of("Europe/Berlin");
        var run =
                ClockRun.of(
                        new Target.CalendarDays(7), at(berlin, "2026-10-22T10:00"), office(berlin));
        assertThat(run.dueAt()).isEqualTo(at(berlin, "2026-10-29T10:00"));
    }

    @Test
    void warningsComeInOrderAndOnlyTheHighestOfThoseSleptThrough() {
        var run =
                ClockRun.of(
                        new Target.Elapsed(Duration.ofHours(10)),
                        at(SHANGHAI, "2026-11-23T10:00"),
                        calendar);
        assertThat(WarningSteps.after(0, run))
                .contains(new WarningSteps.Step(50, at(SHANGHAI, "2026-11-23T15:00")));
        assertThat(WarningSteps.after(50, run))
                .contains(new WarningSteps.Step(75, at(SHANGHAI, "2026-11-23T17:30")));
        assertThat(WarningSteps.reached(run, at(SHANGHAI, "2026-11-23T14:59"))).isZero();
        assertThat(WarningSteps.reached(run, at(SHANGHAI, "2026-11-23T19:30"))).isEqualTo(90);
        assertThat(WarningSteps.reached(run, at(SHANGHAI, "2026-11-23T20:00"))).isEqualTo(100);
        assertThat(WarningSteps.after(100, run)).isEmpty();
    }

    @Test
    void isNeverSaidToBeUsedUpBeforeItIsDue() {
        var run =
                ClockRun.of(new Target.WorkingDays(1), at(SHANGHAI, "2026-11-26T17:00"), calendar);
        assertThat(run.shareGone(run.dueAt().minusMillis(1))).isEqualTo(99);
        assertThat(run.shareGone(run.dueAt())).isEqualTo(100);
        assertThat(run.shareGone(run.startedAt().minusSeconds(60))).isZero();
    }

    @Test
    void aTargetIsBetweenAMinuteAndTenYears() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Target.WorkingDays(0));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Target.Elapsed(Duration.ofSeconds(90)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Target.CalendarDays(4000));
    }
}
