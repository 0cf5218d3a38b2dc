package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import java.time.Duration;

/** The sums of the calendar equal those of somebody who watches the clock minute by minute. */
class WorkingCalendarPropertyTests {

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void timeBetweenTwoMomentsIsTheNumberOfWorkingMinutes(@ForAll long seed) {
        var some = new RandomCalendars(seed);
        var date = some.somewhere();
        var calendar = some.around(date);
        var from = some.moment(date, calendar.zone());
        var until = from.plus(Duration.ofMinutes(some.upTo(9 * 24 * 60)));
        assertThat(calendar.workingTimeBetween(from, until))
                .as("%s from %s until %s", calendar, from, until)
                .isEqualTo(new MinuteByMinute(calendar).between(from, until));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void dueTimeIsWhereTheMinutesHaveBeenWorked(@ForAll long seed) {
        var some = new RandomCalendars(seed);
        var date = some.somewhere();
        var calendar = some.around(date);
        var from = some.moment(date, calendar.zone());
        var working = Duration.ofMinutes(some.upTo(3 * 24 * 60));
        assertThat(calendar.plus(from, working))
                .as("%s from %s for %s", calendar, from, working)
                .isEqualTo(new MinuteByMinute(calendar).plus(from, working));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void workingDaysEndWithTheLastWorkedMinute(@ForAll long seed) {
        var some = new RandomCalendars(seed);
        var date = some.somewhere();
        var calendar = some.around(date);
        var from = some.moment(date, calendar.zone());
        var days = 1 + some.upTo(4);
        assertThat(calendar.plusWorkingDays(from, days))
                .as("%s from %s for %s days", calendar, from, days)
                .isEqualTo(new MinuteByMinute(calendar).plusWorkingDays(from, days));
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void aMomentIsWorkingWhenTheMinuteIs(@ForAll long seed) {
        var some = new RandomCalendars(seed);
        var date = some.somewhere();
        var calendar = some.around(date);
        var at = some.moment(date, calendar.zone());
        assertThat(calendar.isWorking(at)).isEqualTo(new MinuteByMinute(calendar).isWorking(at));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void yearsAreSummedLikeMinutes(@ForAll long seed) {
        var some = new RandomCalendars(seed);
        var date = some.somewhere();
        var calendar = some.around(date.plusDays(200));
        var from = some.moment(date, calendar.zone());
        var until = from.plus(Duration.ofDays(700 + some.upTo(400)));
        var slowly = new MinuteByMinute(calendar).between(from, until);
        assertThat(calendar.workingTimeBetween(from, until)).isEqualTo(slowly);
        assertThat(calendar.workingTimeBetween(from, calendar.plus(from, slowly)))
                .isEqualTo(slowly);
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void whatIsAddedIsWhatLiesBetween(@ForAll long seed) {
        var some = new RandomCalendars(seed);
        var date = some.somewhere();
        var calendar = some.around(date);
        var from = some.moment(date, calendar.zone()).plusMillis(some.upTo(60_000));
        var working = Duration.ofSeconds(1 + some.upTo(400_000_000));
        var due = calendar.plus(from, working);
        assertThat(calendar.workingTimeBetween(from, due)).isEqualTo(working);
        assertThat(calendar.workingTimeBetween(from, due.minusMillis(1))).isLessThan(working);
    }
}
