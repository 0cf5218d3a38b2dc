package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.ClockKind.PROPOSAL;
import static org.heed.clock.PausingAClockTests.at;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.heed.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@HeedTest
class AcknowledgingAWarningTests {

    private static final Instant MONDAY = at("2026-11-23T09:00");

    @Autowired Clocks clocks;
    @Autowired Warnings warnings;
    @Autowired ClockLists lists;
    @Autowired ClockSweep sweep;
    @Autowired TestClock time;
    @Autowired Matters matters;
    @Autowired HeardHappenings heard;
    @Autowired JdbcClient jdbc;

    private About about;
    private Me me;

    @BeforeEach
    void aClockThatWarnsAtHalfItsTimeAndAgainEachHour() {
        time.set(MONDAY);
        about = matters.some();
        me = matters.somebody(Role.MEMBER, about);
        var plan = new WarningPlan(List.of(50), List.of(Duration.ofHours(2)), Duration.ofHours(1));
        var target = new Target.Elapsed(Duration.ofHours(10));
        matters.policy(about, Matters.within(PROPOSAL, target), plan);
        clocks.start(NewClock.byTargets(about, PROPOSAL, Severity.NORMAL, MONDAY).ownedBy(me.id()));
    }

    @AfterEach
    void backToTheCast() {
        time.set(TestClock.START);
    }

    @Test
    void aWarningComesAgainUntilSomebodyHasSeenIt() {
        passing(Duration.ofHours(7));
        assertThat(kinds())
                .containsExactly("clock.warned", "clock.warned-again", "clock.warned-again");
        warnings.acknowledge(me, about.subject(), PROPOSAL);
        passing(Duration.ofMinutes(59));
        assertThat(kinds()).endsWith("clock.warned-again", "clock.acknowledged");
    }

    @Test
    void theNextWarningIsToldAllTheSame() {
        passing(Duration.ofHours(5));
        warnings.acknowledge(me, about.subject(), PROPOSAL);
        passing(Duration.ofHours(6));
        assertThat(kinds())
                .containsExactly(
                        "clock.warned",
                        "clock.acknowledged",
                        "clock.nearing",
                        "clock.warned-again",
                        "clock.breached",
                        "clock.warned-again");
    }

    @Test
    void whoHasSeenItIsKeptAndToldOnce() {
        passing(Duration.ofHours(5));
        assertThat(only().unseen()).isTrue();
        warnings.acknowledge(me, about.subject(), PROPOSAL);
        warnings.acknowledge(me, about.subject(), PROPOSAL);
        assertThat(only().unseen()).isFalse();
        assertThat(only().warning().seen())
                .isEqualTo(new WarningLine.Seen(me.id(), me.name(), time.instant()));
        assertThat(kinds()).containsOnlyOnce("clock.acknowledged");
    }

    @Test
    void nobodyElseHasSeenIt() {
        passing(Duration.ofHours(5));
        var stranger = matters.somebody(Role.PROJECT_MANAGER, matters.some());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> warnings.acknowledge(stranger, about.subject(), PROPOSAL));
        assertThat(only().unseen()).isTrue();
    }

    @Test
    void saysWhoseItIsAndWritesNoHistoryOfReminders() {
        passing(Duration.ofHours(7));
        assertThat(heard.about(about.subject()))
                .allSatisfy(it ->
                        assertThat(it.facts())
                                .containsEntry("owner", Long.toString(me.id().value()))
                                .containsEntry("kind", "proposal"));
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from timeline_entry
                                        where subject_kind = 'matter' and subject_id = :id
                                        """)
                                .param("id", about.subject().id())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void somebodyElsesMatterWarnsSomebodyElse() {
        var other = matters.somebody(Role.MEMBER, about);
        clocks.handTo(about.subject(), other.id());
        passing(Duration.ofHours(5));
        assertThat(heard.about(about.subject()).getFirst().facts())
                .containsEntry("owner", Long.toString(other.id().value()));
    }

    @Test
    void whatIsDoneComesNoMore() {
        passing(Duration.ofHours(5));
        clocks.stop(about.subject(), PROPOSAL, time.instant());
        passing(Duration.ofHours(20));
        assertThat(kinds()).containsExactly("clock.warned");
    }

    private void passing(Duration duration) {
        for (var left = duration; left.isPositive(); left = left.minusMinutes(1)) {
            time.pass(Duration.ofMinutes(1));
            if (left.toMinutes() % 20 == 1) {
                sweep.sweep();
            }
        }
    }

    private List<String> kinds() {
        return heard.kinds(about.subject());
    }

    private ClockLine only() {
        return lists.of(me, about.subject()).getFirst();
    }
}
