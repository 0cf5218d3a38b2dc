package org.heed.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.clock.ClockKind;
import org.heed.clock.ClockLine;
import org.heed.clock.ClockLists;
import org.heed.clock.ClockRound;
import org.heed.clock.ClockState;
import org.heed.identity.Me;
import org.heed.notification.NotificationLists;
import org.heed.notification.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The day of a decision is counted like everything that has a date, and nobody has to look. */
@HeedTest
@Import(ClockRound.class)
class ChangeClocksTests {

    @Autowired private Wishes wishes;
    @Autowired private Changes changes;
    @Autowired private ClockLists clocks;
    @Autowired private ClockRound round;
    @Autowired private NotificationLists notices;
    @Autowired private TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void anOfferThatRunsOutReachesWhoeverAnswersForItAndTheirSuperior() {
        var wish = wishes.fedBack();
        var end = startOf(wish, wishes.today().plusDays(15));
        assertThat(only(wish).dueAt()).as("its last day counts to the end").isEqualTo(end);
        assertThat(only(wish).state()).isInstanceOf(ClockState.Running.class);
        assertThat(told(wish.side().jianguo(), wish)).isFalse();

        clock.set(end.minusSeconds(60));
        round.now();
        assertThat(only(wish).state()).isInstanceOf(ClockState.Running.class);

        clock.set(end.plusSeconds(60));
        round.now();
        assertThat(only(wish).state()).isInstanceOf(ClockState.Overdue.class);
        assertThat(told(wish.siyuan(), wish)).isTrue();
        assertThat(told(wish.side().jianguo(), wish)).isTrue();
    }

    @Test
    void whatTheClientDecidesInTimeStopsIt() {
        var wish = wishes.fedBack();
        clock.pass(Duration.ofDays(3));
        wishes.accept(wish);

        assertThat(only(wish).state()).isEqualTo(new ClockState.Met(clock.instant()));
    }

    @Test
    void anotherOfferHasADayOfItsOwnAndNoOfferHasNone() {
        var wish = wishes.fedBack();
        clock.pass(Duration.ofDays(2));
        wishes.feedBack(wish);
        assertThat(open(wish))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.dueAt())
                                .isEqualTo(startOf(wish, wishes.today().plusDays(15))));

        wishes.analyse(wish, 3, 900_000);
        assertThat(open(wish)).isEmpty();
        clock.pass(Duration.ofDays(40));
        round.now();
        assertThat(told(wish.side().jianguo(), wish)).as("nothing ran out").isFalse();
    }

    @Test
    void whatWasPutOffComesBackOnItsDay() {
        var wish = wishes.analysed();
        var until = wishes.today().plusDays(30);
        changes.defer(wish.siyuan(), wish.id(), null, until, "等預算");
        assertThat(only(wish).dueAt()).isEqualTo(startOf(wish, until));

        clock.set(startOf(wish, until).plusSeconds(60));
        round.now();
        assertThat(told(wish.siyuan(), wish)).isTrue();

        changes.resume(wish.siyuan(), wish.id(), null);
        assertThat(open(wish)).isEmpty();
    }

    @Test
    void whoeverCarriesItOnIsWarned() {
        var wish = wishes.fedBack();
        changes.carryOn(wish.side().he(), wish.id());
        clock.set(startOf(wish, wishes.today().plusDays(15)).plusSeconds(60));
        round.now();

        assertThat(told(wish.side().he(), wish)).isTrue();
    }

    private Instant startOf(Wishes.Wish wish, LocalDate day) {
        return day.atStartOfDay(wishes.card(wish).zone()).toInstant();
    }

    private ClockLine only(Wishes.Wish wish) {
        var all = clocks.of(wish.siyuan(), wish.id().subject());
        assertThat(all).extracting(ClockLine::kind).containsExactly(ClockKind.CHANGE_DECISION);
        return all.getFirst();
    }

    private List<ClockLine> open(Wishes.Wish wish) {
        return clocks.of(wish.siyuan(), wish.id().subject()).stream()
                .filter(it -> it.state().open())
                .toList();
    }

    /** That its day is over, on a line that leads to it. */
    private boolean told(Me me, Wishes.Wish wish) {
        return notices.list(me, Show.ALL, null, 50).items().stream()
                .anyMatch(it ->
                        it.url().equals(wish.id().url()) && it.kind().equals("clock.breached"));
    }
}
