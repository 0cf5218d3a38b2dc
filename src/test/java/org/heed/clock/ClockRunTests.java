package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.WorkingCalendarTests.at;
import static org.heed.clock.WorkingCalendarTests.office;

import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

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
        var steps = new WarningSteps(WarningPlan.USUAL, run);
        assertThat(steps.after(Told.NOTHING))
                .contains(new WarningSteps.Step(share(50), at(SHANGHAI, "2026-11-23T15:00")));
        assertThat(steps.after(Told.NOTHING.and(share(50))))
                .contains(new WarningSteps.Step(share(75), at(SHANGHAI, "2026-11-23T17:30")));
        assertThat(steps.reached(at(SHANGHAI, "2026-11-23T14:59"))).isEmpty();
        assertThat(steps.reached(at(SHANGHAI, "2026-11-23T19:30"))).endsWith(share(90));
        assertThat(steps.reached(at(SHANGHAI, "2026-11-23T20:00"))).endsWith(share(100));
        assertThat(steps.after(Told.NOTHING.and(share(100)))).isEmpty();
    }

    @Test
    void leadsAreCountedAsTheClockCountsAndOneLongerThanItWarnsOfNothing() {
        var run =
                ClockRun.of(
                        new Target.WorkingTime(Duration.ofHours(4)),
                        at(SHANGHAI, "2026-11-27T16:30"),
                        calendar);
        var plan =
                new WarningPlan(List.of(), List.of(Duration.ofHours(3), Duration.ofHours(5)), null);
        assertThat(new WarningSteps(plan, run).after(Told.NOTHING))
                .contains(
                        new WarningSteps.Step(
                                new WarningStep.Ahead(Duration.ofHours(3)),
                                at(SHANGHAI, "2026-11-27T17:30")));
    }

    private static WarningStep share(int percent) {
        return new WarningStep.Share(percent);
    }

    @Test
    void isNeverSaidToBeUsedUpBeforeItIsDue() {
        var run =
                ClockRun.of(new Target.WorkingDays(1), at(SHANGHAI, "2026-11-26T17:00"), calendar);
        assertThat(run.shareGone(run.dueAt().minusMillis(1))).isEqualTo(99);
        assertThat(run.shareGone(run.dueAt())).isEqualTo(100);
        assertThat(run.shareGone(run.countedFrom().minusSeconds(60))).isZero();
    }

    @Test
    void aTargetIsBetweenAMinuteAndTenYears() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Target.WorkingDays(0));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Target.Elapsed(Duration.ofSeconds(90)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Target.CalendarDays(4000));
    }
}
