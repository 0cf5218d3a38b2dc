package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.ClockKind.PRELIMINARY_PLAN;
import static org.heed.clock.ClockKind.PROMISE;
import static org.heed.clock.ClockKind.PROPOSAL;
import static org.heed.clock.PauseReason.CLIENT;
import static org.heed.clock.PauseReason.THIRD_PARTY;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Office hours here are 9 to 12 and 13 to 18, UTC. */
@HeedTest
class PausingAClockTests {

    private static final Instant MONDAY = at("2026-11-23T10:00");

    @Autowired Clocks clocks;
    @Autowired Pauses pauses;
    @Autowired ClockLists lists;
    @Autowired ClockSweep sweep;
    @Autowired TestClock time;
    @Autowired Matters matters;
    @Autowired HeardHappenings heard;
    @Autowired JdbcClient jdbc;

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
    void shiftsByThePausedWorkingTimeAndNotByTheNight() {
        eightWorkingHours();
        time.set(at("2026-11-23T16:00"));
        pauses.pause(me, about.subject(), PROPOSAL, CLIENT, "the list of users");
        time.set(at("2026-11-24T11:00"));
        pauses.end(me, about.subject(), PROPOSAL);
        // Due on Tuesday at 10:00; two hours of Monday and two of Tuesday went by.
        assertThat(only().dueAt()).isEqualTo(at("2026-11-24T15:00"));
        assertThat(only().shareGone()).isEqualTo(62);
        assertThat(heard.kinds(about.subject())).containsExactly("clock.paused", "clock.continued");
    }

    @Test
    void shiftsAWallClockByTheWholeTime() {
        clocks.start(NewClock.byTargets(about, PRELIMINARY_PLAN, Severity.NORMAL, MONDAY));
        time.set(at("2026-11-23T22:00"));
        pauses.pause(me, about.subject(), PRELIMINARY_PLAN, THIRD_PARTY, "");
        time.set(at("2026-11-24T05:00"));
        pauses.end(me, about.subject(), PRELIMINARY_PLAN);
        assertThat(only().dueAt()).isEqualTo(at("2026-11-24T17:00"));
    }

    @Test
    void showsWhatTheClientHasWaitedWhichNeverPauses() {
        eightWorkingHours();
        pauses.pause(me, about.subject(), PROPOSAL, CLIENT, "");
        time.pass(Duration.ofDays(3));
        assertThat(only().waited()).isEqualTo(Duration.ofDays(3));
        assertThat(only().state()).isEqualTo(new ClockState.Paused(MONDAY, CLIENT));
        assertThat(only().shareGone()).isZero();
        assertThat(only().dueAt()).isEqualTo(at("2026-11-27T10:00"));
    }

    @Test
    void warnsOfNothingWhileItStandsStill() {
        eightWorkingHours();
        pauses.pause(me, about.subject(), PROPOSAL, CLIENT, "");
        time.pass(Duration.ofDays(9));
        sweep.sweep();
        assertThat(heard.kinds(about.subject())).containsExactly("clock.paused");
        assertThat(lists.due(me, time.instant(), 9, null).items()).isEmpty();
    }

    @Test
    void pausesDoNotOverlap() {
        eightWorkingHours();
        pauses.pause(me, about.subject(), PROPOSAL, CLIENT, "");
        refused("clock.refused.already-paused", PROPOSAL);
        pauses.end(me, about.subject(), PROPOSAL);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pauses.end(me, about.subject(), PROPOSAL))
                .withMessage("clock.refused.not-paused");
        time.pass(Duration.ofHours(1));
        pauses.pause(me, about.subject(), PROPOSAL, CLIENT, "");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into clock_pause (clock_id, reason, begun_at, ended_at)
                                        select id, 'client', paused_at - interval '1 hour',
                                               paused_at + interval '1 hour'
                                        from clock where id = :id
                                        """)
                                .param("id", only().id())
                                .update());
    }

    @Test
    void aMomentThatWasSaidOrIsOverIsNotPaused() {
        clocks.start(
                NewClock.until(about, PROMISE, Severity.NORMAL, MONDAY, at("2026-11-25T09:00")));
        refused("clock.refused.pause-named", PROMISE);
        eightWorkingHours();
        time.set(at("2026-11-24T10:00"));
        refused("clock.refused.pause-overdue", PROPOSAL);
        var stranger = matters.somebody(Role.PROJECT_MANAGER, matters.some());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pauses.pause(stranger, about.subject(), PROMISE, CLIENT, ""));
    }

    @Test
    void reachingTheClientEndsThePause() {
        eightWorkingHours();
        time.set(at("2026-11-23T12:00"));
        pauses.pause(me, about.subject(), PROPOSAL, CLIENT, "");
        time.pass(Duration.ofDays(30));
        clocks.stop(about.subject(), PROPOSAL, time.instant());
        assertThat(only().state()).isEqualTo(new ClockState.Met(time.instant()));
        assertThat(openPauses()).isZero();
    }

    @Test
    void whatReachedTheClientBeforeThePauseIsJudgedByThatMoment() {
        eightWorkingHours();
        time.set(at("2026-11-23T17:00"));
        pauses.pause(me, about.subject(), PROPOSAL, CLIENT, "");
        time.pass(Duration.ofDays(1));
        clocks.stop(about.subject(), PROPOSAL, at("2026-11-23T16:00"));
        assertThat(only().state()).isEqualTo(new ClockState.Met(at("2026-11-23T16:00")));
        assertThat(openPauses()).isZero();
    }

    private void eightWorkingHours() {
        var target = new Target.WorkingTime(Duration.ofHours(8));
        matters.policy(about, Matters.within(PROPOSAL, target), WarningPlan.USUAL);
        clocks.start(NewClock.byTargets(about, PROPOSAL, Severity.NORMAL, MONDAY));
    }

    private void refused(String key, ClockKind kind) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pauses.pause(me, about.subject(), kind, CLIENT, ""))
                .withMessage(key);
    }

    private int openPauses() {
        return jdbc.sql(
                        "select count(*) from clock_pause where clock_id = :id and ended_at is"
                                + " null")
                .param("id", only().id())
                .query(Integer.class)
                .single();
    }

    private ClockLine only() {
        return lists.of(me, about.subject()).getFirst();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
    }
}
