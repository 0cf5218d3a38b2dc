package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.ClockKind.ACKNOWLEDGE;
import static org.heed.clock.ClockKind.FOLLOW_UP;
import static org.heed.clock.ClockKind.PRELIMINARY_PLAN;
import static org.heed.clock.ClockKind.PROMISE;
import static org.heed.clock.ClockKind.UPDATE;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@HeedTest
class ClocksTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @Autowired Clocks clocks;
    @Autowired ClockLists lists;
    @Autowired ClockSweep sweep;
    @Autowired TestClock time;
    @Autowired Matters matters;
    @Autowired HeardHappenings heard;

    private About about;
    private Me me;

    @BeforeEach
    void aMatterOnMonday() {
        time.set(MONDAY);
        about = matters.some();
        me = matters.somebody(Role.MEMBER, about);
    }

    @AfterEach
    void backToTheCast() {
        time.set(TestClock.START);
    }

    @Test
    void runsAsLongAsTheTargetsSay() {
        var due = clocks.start(NewClock.byTargets(about, PRELIMINARY_PLAN, Severity.MAJOR, MONDAY));
        assertThat(due).contains(MONDAY.plus(Duration.ofHours(24)));
        time.pass(Duration.ofHours(6));
        assertThat(only().shareGone()).isEqualTo(25);
        assertThat(only().state()).isEqualTo(new ClockState.Running());
    }

    @Test
    void isNotStartedWhereTheTargetsAskForNone() {
        assertThat(clocks.start(NewClock.byTargets(about, FOLLOW_UP, Severity.MINOR, MONDAY)))
                .isEmpty();
        assertThat(lists.of(me, about.subject())).isEmpty();
    }

    @Test
    void startedTwiceRunsOnceAndUnchanged() {
        var first = clocks.start(plan(MONDAY));
        var second = clocks.start(plan(MONDAY.plusSeconds(3600)));
        assertThat(second).isEqualTo(first);
        assertThat(lists.of(me, about.subject())).hasSize(1);
    }

    @Test
    void isMetWhenTheClientWasReachedInTimeHoweverLateItWasTypedIn() {
        clocks.start(plan(MONDAY));
        time.pass(Duration.ofHours(30));
        sweep.sweep();
        assertThat(only().state()).isInstanceOf(ClockState.Overdue.class);
        clocks.stop(about.subject(), PRELIMINARY_PLAN, MONDAY.plus(Duration.ofHours(20)));
        assertThat(only().state()).isEqualTo(new ClockState.Met(MONDAY.plus(Duration.ofHours(20))));
        assertThat(only().lateBy()).isZero();
    }

    @Test
    void isMissedByWhatItWasLateAndTheBreachIsToldEvenIfNoSweepCame() {
        clocks.start(plan(MONDAY));
        time.pass(Duration.ofHours(30));
        clocks.stop(about.subject(), PRELIMINARY_PLAN, MONDAY.plus(Duration.ofHours(27)));
        assertThat(only().lateBy()).isEqualTo(Duration.ofHours(3));
        assertThat(only().state().word()).isEqualTo("missed");
        assertThat(heard.kinds(about.subject())).containsExactly("clock.breached", "clock.missed");
    }

    @Test
    void isNotStoppedByWhatHasNotHappenedYet() {
        clocks.start(plan(MONDAY));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> clocks.stop(about.subject(), PRELIMINARY_PLAN, MONDAY.plusSeconds(1)))
                .withMessage("clock.refused.stop-in-future");
        assertThat(only().state().open()).isTrue();
    }

    @Test
    void runsOnToTheSameMomentWhenTheMailBounced() {
        var due = clocks.start(plan(MONDAY)).orElseThrow();
        clocks.stop(about.subject(), PRELIMINARY_PLAN, MONDAY);
        time.pass(Duration.ofHours(25));
        clocks.resume(about.subject(), PRELIMINARY_PLAN);
        assertThat(only().dueAt()).isEqualTo(due);
        sweep.sweep();
        assertThat(heard.kinds(about.subject())).containsExactly("clock.resumed", "clock.breached");
    }

    @Test
    void aBouncedUpdateTakesItsSuccessorBack() {
        clocks.start(NewClock.byTargets(about, UPDATE, Severity.CRITICAL, MONDAY));
        time.pass(Duration.ofHours(5));
        assertThat(clocks.restart(about.subject(), UPDATE, time.instant()))
                .contains(MONDAY.plus(Duration.ofHours(29)));
        assertThat(words()).containsExactly("met", "running");
        clocks.resume(about.subject(), UPDATE);
        assertThat(words()).containsExactly("running", "cancelled");
    }

    @Test
    void becomesUrgentFromItsOwnStartAndWithoutWhatIsNotAskedFor() {
        clocks.start(NewClock.byTargets(about, ACKNOWLEDGE, Severity.NORMAL, MONDAY));
        clocks.start(NewClock.byTargets(about, FOLLOW_UP, Severity.NORMAL, MONDAY));
        var promised = MONDAY.plus(Duration.ofDays(3));
        clocks.start(NewClock.until(about, PROMISE, Severity.NORMAL, MONDAY, promised));
        clocks.changeSeverity(about.subject(), Severity.CRITICAL);
        assertThat(of(ACKNOWLEDGE).dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(2)));
        assertThat(of(PROMISE).dueAt()).isEqualTo(promised);
        clocks.changeSeverity(about.subject(), Severity.MINOR);
        assertThat(of(FOLLOW_UP).state().word()).isEqualTo("cancelled");
        assertThat(of(PROMISE).state().word()).isEqualTo("running");
    }

    @Test
    void countsFromTheMomentItReallyReachedUs() {
        clocks.start(plan(MONDAY));
        clocks.receivedAt(about.subject(), MONDAY, MONDAY.minus(Duration.ofHours(5)));
        assertThat(only().startedAt()).isEqualTo(MONDAY.minus(Duration.ofHours(5)));
        assertThat(only().dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(19)));
        clocks.receivedAt(about.subject(), MONDAY, MONDAY);
        assertThat(only().dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(19)));
    }

    @Test
    void isOverdueNoMoreWhenItsTimeBecameLonger() {
        clocks.start(NewClock.byTargets(about, ACKNOWLEDGE, Severity.CRITICAL, MONDAY));
        time.pass(Duration.ofHours(3));
        sweep.sweep();
        clocks.changeSeverity(about.subject(), Severity.NORMAL);
        assertThat(only().state()).isEqualTo(new ClockState.Running());
        assertThat(only().dueAt()).isAfter(time.instant());
        assertThat(heard.kinds(about.subject())).containsExactly("clock.breached", "clock.moved");
    }

    @Test
    void isOwedNoMoreWhenTheMatterIsOver() {
        clocks.start(plan(MONDAY));
        clocks.cancelAll(about.subject());
        time.pass(Duration.ofDays(2));
        sweep.sweep();
        assertThat(only().state()).isEqualTo(new ClockState.Cancelled(MONDAY));
        assertThat(heard.about(about.subject())).isEmpty();
    }

    @Test
    void isSeenByItsCircleAndByNobodyElse() {
        clocks.start(plan(MONDAY));
        var elsewhere = matters.somebody(Role.PROJECT_MANAGER, matters.some());
        var tomorrow = MONDAY.plus(Duration.ofDays(2));
        assertThat(lists.of(elsewhere, about.subject())).isEmpty();
        assertThat(lists.due(elsewhere, tomorrow, 10, null).items()).isEmpty();
        assertThat(lists.next(elsewhere, "matter", List.of(about.subject().id()))).isEmpty();
        assertThat(lists.due(me, tomorrow, 10, null).items()).hasSize(1);
        var moved = new About(about.subject(), matters.some().circle(), List.of());
        clocks.moveTo(moved);
        assertThat(lists.of(me, about.subject())).isEmpty();
        assertThat(lists.of(matters.somebody(Role.MEMBER, moved), about.subject())).hasSize(1);
    }

    @Test
    void theListOfWhatIsDueGoesOnWhereItEnded() {
        clocks.start(plan(MONDAY));
        clocks.start(NewClock.byTargets(about, ACKNOWLEDGE, Severity.CRITICAL, MONDAY));
        clocks.start(
                NewClock.until(about, PROMISE, Severity.NORMAL, MONDAY, MONDAY.plusSeconds(60)));
        var until = MONDAY.plus(Duration.ofDays(9));
        var first = lists.due(me, until, 2, null);
        assertThat(first.items()).extracting(ClockLine::kind).containsExactly(PROMISE, ACKNOWLEDGE);
        var second = lists.due(me, until, 2, first.next());
        assertThat(second.items()).extracting(ClockLine::kind).containsExactly(PRELIMINARY_PLAN);
        assertThat(second.next()).isNull();
        assertThat(lists.next(me, "matter", List.of(about.subject().id())))
                .hasEntrySatisfying(
                        about.subject().id(), it -> assertThat(it.kind()).isEqualTo(PROMISE));
    }

    private NewClock plan(Instant from) {
        return NewClock.byTargets(about, PRELIMINARY_PLAN, Severity.NORMAL, from);
    }

    private ClockLine only() {
        return lists.of(me, about.subject()).getFirst();
    }

    private ClockLine of(ClockKind kind) {
        return lists.of(me, about.subject()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return lists.of(me, about.subject()).stream().map(it -> it.state().word()).toList();
    }
}
