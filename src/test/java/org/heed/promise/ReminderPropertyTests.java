package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import org.heed.clock.SpecialDay;
import org.heed.clock.WorkingCalendar;
import org.heed.clock.WorkingHours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/** When to begin equals what somebody finds who walks back from the due moment by minutes. */
class ReminderPropertyTests {

    private static final List<String> ZONES =
            List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe");

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void beginsWhereTheMinutesHaveBeenCountedBack(@ForAll long seed) {
        var random = new Random(seed);
        var calendar = calendar(random);
        var due = moment(random, calendar.zone());
        var effort = random.nextInt(5) == 0 ? null : Duration.ofMinutes(1 + random.nextInt(2400));

        assertThat(Reminder.at(calendar, due, effort))
                .as("%s due %s with %s", calendar, due, effort)
                .isEqualTo(slowly(calendar, due, Reminder.lead(effort)));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void leavesEnoughTimeAndNotASecondMore(@ForAll long seed) {
        var random = new Random(seed);
        var calendar = calendar(random);
        var due = moment(random, calendar.zone()).plusSeconds(random.nextInt(60));
        var working = Duration.ofSeconds(1 + random.nextInt(2_000_000));
        var begin = Reminder.before(calendar, due, working);

        assertThat(calendar.workingTimeBetween(begin, due)).isGreaterThanOrEqualTo(working);
        assertThat(calendar.workingTimeBetween(begin.plusSeconds(1), due)).isLessThan(working);
    }

    /** The first moment of the minute with which enough minutes have been worked. */
    private static Instant slowly(WorkingCalendar calendar, Instant due, Duration lead) {
        var at = due;
        for (var left = lead.toSeconds(); left > 0; ) {
            at = at.minus(1, ChronoUnit.MINUTES);
            if (calendar.isWorking(at)) {
                left -= 60;
                // Lead may end within a minute: a quarter of the work is not always whole.
                at = left < 0 ? at.plusSeconds(-left) : at;
            }
        }
        return at;
    }

    private static Instant moment(Random random, ZoneId zone) {
        var day =
                random.nextBoolean()
                        ? LocalDate.of(2026, 10, 25).plusDays(random.nextInt(-12, 20))
                        : LocalDate.of(2026, 3, 29).plusDays(random.nextInt(-12, 20));
        return day.atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(1440));
    }

    private static WorkingCalendar calendar(Random random) {
        var week = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, random.nextInt(4) == 0 ? List.of() : hours(random));
        }
        week.put(DayOfWeek.WEDNESDAY, hours(random));
        var special = new ArrayList<SpecialDay>();
        for (var year : List.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 3, 20))) {
            special.add(new SpecialDay.Holiday(year.plusDays(random.nextInt(7)), "holiday"));
            special.add(
                    new SpecialDay.MakeUp(
                            year.plusDays(7 + random.nextInt(7)), "make-up", hours(random)));
        }
        return new WorkingCalendar(
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))), week, special);
    }

    /** One or two shifts, now and then one that ends at midnight. */
    private static List<WorkingHours> hours(Random random) {
        var first = random.nextInt(1, 600);
        var end = first + 1 + random.nextInt(200);
        var morning = new WorkingHours(time(first), time(end));
        if (random.nextBoolean()) {
            return List.of(morning);
        }
        var again = end + random.nextInt(200);
        var until = random.nextInt(4) == 0 ? 1440 : again + 1 + random.nextInt(300);
        return List.of(morning, new WorkingHours(time(again), time(Math.min(1440, until))));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % 1440 * 60L);
    }
}
