package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.clock.ClockKind.PROPOSAL;
import static org.heed.clock.PausingAClockTests.at;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@HeedTest
class ReopeningAClockTests {

    private static final Instant MONDAY = at("2026-11-23T09:00");
    private static final Target TEN_HOURS = new Target.Elapsed(Duration.ofHours(10));

    @Autowired Clocks clocks;
    @Autowired Pauses pauses;
    @Autowired PolicyContentRepository policies;
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
    void beginsAnewWithTheWholeTime() {
        met(Reopening.ANEW);
        reopenedAfter(Duration.ofDays(30));
        assertThat(last().dueAt()).isEqualTo(time.instant().plus(Duration.ofHours(10)));
        assertThat(last().shareGone()).isZero();
    }

    @Test
    void goesOnWithTheTimeThatWasLeftAndIsNotOverdueAtOnce() {
        met(Reopening.CONTINUE);
        reopenedAfter(Duration.ofDays(30));
        assertThat(last().dueAt()).isEqualTo(time.instant().plus(Duration.ofHours(6)));
        assertThat(last().shareGone()).isEqualTo(40);
        assertThat(last().waited()).isEqualTo(Duration.ofDays(30).plusHours(4));
        sweep.sweep();
        assertThat(heard.kinds(about.subject())).isEmpty();
    }

    @Test
    void theOutcomeOfTheOldOneStays() {
        met(Reopening.CONTINUE);
        reopenedAfter(Duration.ofDays(1));
        assertThat(lists.of(me, about.subject()))
                .extracting(it -> it.state().word())
                .containsExactly("met", "running");
    }

    /** Peers' lessons, 5: "reopened after pause". */
    @Test
    void reopenedAfterPause() {
        policy(Reopening.CONTINUE);
        start();
        time.pass(Duration.ofHours(2));
        pauses.pause(me, about.subject(), PROPOSAL, PauseReason.CLIENT, "");
        time.pass(Duration.ofHours(50));
        clocks.stop(about.subject(), PROPOSAL, time.instant());
        reopenedAfter(Duration.ofHours(100));
        // Two of ten hours were used; neither the pause nor the time it was stopped count.
        assertThat(last().dueAt()).isEqualTo(time.instant().plus(Duration.ofHours(8)));
        // And it stays so when it is counted again from what was recorded.
        clocks.changeSeverity(about.subject(), Severity.MAJOR);
        assertThat(last().dueAt()).isEqualTo(time.instant().plus(Duration.ofHours(8)));
    }

    @Test
    void oneThatWasMissedHasNoTimeToGoOnWith() {
        policy(Reopening.CONTINUE);
        start();
        time.pass(Duration.ofHours(11));
        clocks.stop(about.subject(), PROPOSAL, time.instant());
        reopenedAfter(Duration.ofDays(1));
        assertThat(last().dueAt()).isEqualTo(time.instant().plus(Duration.ofHours(10)));
    }

    @Test
    void oneThatWasStoppedInItsLastMomentBeginsAnewToo() {
        policy(Reopening.CONTINUE);
        start();
        time.pass(Duration.ofHours(10));
        clocks.stop(about.subject(), PROPOSAL, time.instant());
        reopenedAfter(Duration.ofDays(1));
        assertThat(last().dueAt()).isEqualTo(time.instant().plus(Duration.ofHours(10)));
    }

    private void met(Reopening reopening) {
        policy(reopening);
        start();
        time.pass(Duration.ofHours(4));
        clocks.stop(about.subject(), PROPOSAL, time.instant());
    }

    private void policy(Reopening reopening) {
        policies.add(
                matters.form(
                        about, Matters.within(PROPOSAL, TEN_HOURS), WarningPlan.USUAL, reopening));
    }

    private void start() {
        clocks.start(NewClock.byTargets(about, PROPOSAL, Severity.NORMAL, time.instant()));
    }

    private void reopenedAfter(Duration duration) {
        time.pass(duration);
        clocks.reopen(NewClock.byTargets(about, PROPOSAL, Severity.NORMAL, time.instant()));
    }

    private ClockLine last() {
        return List.copyOf(lists.of(me, about.subject())).getLast();
    }
}
