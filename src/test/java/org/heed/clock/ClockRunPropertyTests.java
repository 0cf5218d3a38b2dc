package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import org.heed.kernel.About;
import org.heed.kernel.Subject;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole life of a clock, paused, gone on, counted anew by other time limits, stopped and
 * reopened, equals that of somebody who watches it minute by minute and knows no formula.
 */
class ClockRunPropertyTests {

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void isDueWhenItsMinutesHaveGoneByOutsideOfItsPauses(@ForAll long seed) {
        var life = new Life(seed);
        life.live(6);
        assertThat(life.clock.dueAt()).as(life::toString).isEqualTo(life.slowly());
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void aShareIsGoneWhenItsMinutesAre(@ForAll long seed) {
        var life = new Life(seed);
        life.live(4);
        var run = life.clock.run();
        for (var share : List.of(50, 75, 90)) {
            var at = run.momentOf(share);
            assertThat(run.shareGone(at.plusMillis(1)))
                    .as("%s%% of %s", share, life)
                    .isGreaterThanOrEqualTo(run.dueAt().isAfter(at) ? share - 1 : 99);
            assertThat(at).isBeforeOrEqualTo(run.dueAt());
        }
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void whatIsPlayedAgainFromItsRecordIsTheSame(@ForAll long seed) {
        var life = new Life(seed);
        life.live(6);
        var clock = life.clock;
        var again = clock.recounted(clock.severity(), clock.basis(), life.pauses, life.now);
        assertThat(again.dueAt()).isEqualTo(clock.dueAt());
        assertThat(again.run().used()).isEqualTo(clock.run().used());
    }

    /** What happens to one clock, in minutes, and what was recorded of it. */
    private static final class Life {

        private final RandomCalendars some;
        private final WorkingCalendar calendar;
        private final List<Pause> pauses = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final Instant start;
        private Ticking clock;
        private Instant now;

        Life(long seed) {
            some = new RandomCalendars(seed);
            var date = some.somewhere();
            calendar = some.around(date);
            start = some.moment(date, calendar.zone());
            now = start;
            var about = new About(new Subject("matter", 1), 1, List.of());
            var started = NewClock.byTargets(about, ClockKind.PROPOSAL, Severity.NORMAL, start);
            clock = Ticking.started(started, basis());
        }

        /** So many things happen, each only where it may. */
        void live(int many) {
            for (var left = many; left > 0; left--) {
                now = now.plus(some.upTo(2 * 24 * 60), ChronoUnit.MINUTES);
                if (clock.state() instanceof ClockState.Running && now.isBefore(clock.dueAt())) {
                    happen();
                }
            }
        }

        private void happen() {
            var until = now.plus(some.upTo(3 * 24 * 60), ChronoUnit.MINUTES);
            switch (some.upTo(4)) {
                case 0, 1 -> {
                    clock = clock.paused(now, PauseReason.CLIENT);
                    clock = clock.continued(until);
                    stood(until, "paused");
                }
                case 2 -> {
                    clock = clock.stopped(now, now).reopened(until);
                    stood(until, "reopened");
                }
                default -> {
                    var basis = basis();
                    clock = clock.recounted(Severity.MAJOR, basis, pauses, now);
                    told.add("counted anew " + basis.target());
                }
            }
        }

        private void stood(Instant until, String how) {
            pauses.add(new Pause(now, until));
            told.add(how + " " + now + " to " + until);
            now = until;
        }

        private Basis basis() {
            var minutes = Duration.ofMinutes(1 + some.upTo(3 * 24 * 60));
            Target target =
                    switch (some.upTo(4)) {
                        case 0 -> new Target.Elapsed(minutes);
                        case 1 -> new Target.WorkingTime(minutes);
                        case 2 -> new Target.WorkingDays(1 + some.upTo(4));
                        default -> new Target.CalendarDays(1 + some.upTo(4));
                    };
            var version = new CalendarVersion(1, new CalendarId(1), calendar);
            return new Basis(new PolicyId(1), target, version, WarningPlan.USUAL);
        }

        /**
         * Counts what the target has, and then takes it away minute by minute, except in pauses.
         */
        Instant slowly() {
            var minutes = new MinuteByMinute(calendar);
            var target = clock.basis().target();
            var counted = target.countsWorkingTime();
            var due = end(target, minutes);
            var left = counted ? minutes.between(start, due) : Duration.between(start, due);
            var at = start;
            for (var rest = left.toMinutes(); rest > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
                if (stands(at) || counted && !minutes.isWorking(at)) {
                    continue;
                }
                rest--;
            }
            return at;
        }

        private Instant end(Target target, MinuteByMinute minutes) {
            return switch (target) {
                case Target.Elapsed it -> start.plus(it.time());
                case Target.WorkingTime it -> minutes.plus(start, it.time());
                case Target.WorkingDays it -> minutes.plusWorkingDays(start, it.days());
                case Target.CalendarDays it ->
                        start.atZone(calendar.zone()).plusDays(it.days()).toInstant();
                case Target.Fixed it -> it.dueAt();
            };
        }

        private boolean stands(Instant at) {
            return pauses.stream()
                    .anyMatch(it -> !at.isBefore(it.from()) && at.isBefore(it.until()));
        }

        @Override
        public String toString() {
            return clock.basis().target() + " from " + start + " on " + calendar + ": " + told;
        }
    }
}
