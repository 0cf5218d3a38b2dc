package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.ClockKind.ACKNOWLEDGE;
import static org.heed.clock.ClockKind.PROPOSAL;
import static org.heed.clock.ClockKind.UPDATE;
import static org.heed.clock.PausingAClockTests.at;

import org.heed.Cast;
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
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@HeedTest
class CountingAnewTests {

    private static final Instant MONDAY = at("2026-11-23T09:00");

    @Autowired Clocks clocks;
    @Autowired Pauses pauses;
    @Autowired Policies policies;
    @Autowired PolicyLists policyLists;
    @Autowired Recounts recounts;
    @Autowired Recounting recounting;
    @Autowired ClockLists lists;
    @Autowired TestClock time;
    @Autowired Matters matters;
    @Autowired HeardHappenings heard;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    private Me administrator;
    private About about;
    private PolicyId policy;

    @BeforeEach
    void aPolicyOfTenHours() {
        time.set(MONDAY);
        // What other tests left running is none of this test's business.
        jdbc.sql("update clock set policy_id = null where policy_id is not null").update();
        administrator = cast.administrator();
        about = matters.some();
        policy = matters.policy(about, hours(10), WarningPlan.USUAL);
    }

    @AfterEach
    void backToTheCast() {
        time.set(TestClock.START);
    }

    @Test
    void aPersonSeesWhatWouldChangeBeforeAnythingDoes() {
        start(PROPOSAL);
        revise(hours(4));
        assertThat(preview())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.subject()).isEqualTo(about.subject());
                    assertThat(it.before()).isEqualTo(MONDAY.plus(Duration.ofHours(10)));
                    assertThat(it.after()).isEqualTo(MONDAY.plus(Duration.ofHours(4)));
                    assertThat(it.late()).isFalse();
                });
        assertThat(of(PROPOSAL).dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(10)));
        confirm();
        assertThat(of(PROPOSAL).dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(4)));
        assertThat(heard.about(about.subject()).getLast().facts())
                .containsEntry("before", MONDAY.plus(Duration.ofHours(10)).toString());
        assertThat(heard.about(about.subject()).getLast().actor()).isEqualTo(administrator.actor());
        assertThat(preview()).isEmpty();
    }

    @Test
    void saysWhatWouldBeOverdueAtOnceAndWhatWouldEnd() {
        start(PROPOSAL);
        time.pass(Duration.ofHours(5));
        revise(hours(4));
        assertThat(preview()).singleElement().matches(RecountLine::late);
        revise(Map.of());
        assertThat(preview()).singleElement().matches(it -> it.after() == null);
        confirm();
        assertThat(of(PROPOSAL).state().word()).isEqualTo("cancelled");
        assertThat(heard.kinds(about.subject())).containsExactly("clock.dropped");
    }

    /** Peers' lessons, 5: "SLA changed while paused". */
    @Test
    void slaChangedWhilePaused() {
        start(PROPOSAL);
        time.pass(Duration.ofHours(1));
        pauses.pause(administrator, about.subject(), PROPOSAL, PauseReason.CLIENT, "");
        time.pass(Duration.ofHours(3));
        pauses.end(administrator, about.subject(), PROPOSAL);
        pauses.pause(administrator, about.subject(), PROPOSAL, PauseReason.CLIENT, "");
        revise(hours(20));
        confirm();
        time.pass(Duration.ofHours(5));
        pauses.end(administrator, about.subject(), PROPOSAL);
        // Twenty hours, and the eight hours of both pauses.
        assertThat(of(PROPOSAL).dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(28)));
    }

    @Test
    void whatHasEndedIsNeverTouched() {
        start(PROPOSAL);
        time.pass(Duration.ofHours(12));
        clocks.stop(about.subject(), PROPOSAL, time.instant());
        var before = of(PROPOSAL);
        revise(hours(20));
        assertThat(preview()).isEmpty();
        confirm();
        assertThat(of(PROPOSAL).state()).isEqualTo(before.state());
        assertThat(of(PROPOSAL).dueAt()).isEqualTo(before.dueAt());
    }

    @Test
    void whatWasNotSeenIsNotConfirmed() {
        var seen = recounts.edition(administrator);
        revise(hours(5));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> recounts.begin(administrator, seen))
                .matches(Refused::conflict);
        recounts.begin(administrator, recounts.edition(administrator));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> recounts.begin(administrator, recounts.edition(administrator)))
                .withMessage("clock.refused.recount-under-way");
        recounting.goOn();
        var member = matters.somebody(Role.MANAGER, about);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recounts.edition(member));
    }

    @Test
    void policiesThatChangeMeanwhileEndIt() {
        start(PROPOSAL);
        revise(hours(5));
        recounts.begin(administrator, recounts.edition(administrator));
        revise(hours(6));
        recounting.goOn();
        assertThat(recounts.last(administrator))
                .hasValueSatisfying(it -> {
                    assertThat(it.overtaken()).isTrue();
                    assertThat(it.moved()).isZero();
                });
        assertThat(of(PROPOSAL).dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(10)));
    }

    @Test
    void goesOnWhereAnotherNodeEnded() {
        var all = new ArrayList<About>();
        for (var count = 0; count < 7; count++) {
            var other = new About(matters.some().subject(), about.circle(), about.alongside());
            all.add(other);
            clocks.start(NewClock.byTargets(other, PROPOSAL, Severity.NORMAL, MONDAY));
        }
        revise(hours(3));
        recounts.begin(administrator, recounts.edition(administrator));
        assertThat(recounting.chunk(3)).isTrue();
        assertThat(recounts.last(administrator))
                .hasValueSatisfying(it -> {
                    assertThat(it.looked()).isEqualTo(3);
                    assertThat(it.done()).isFalse();
                });
        recounting.goOn();
        assertThat(recounts.last(administrator))
                .hasValueSatisfying(it -> assertThat(it.moved()).isEqualTo(7));
        assertThat(all)
                .allSatisfy(it ->
                        assertThat(heard.kinds(it.subject())).containsExactly("clock.recounted"));
    }

    @Test
    void thePreviewGoesOnWhereItsPageEnded() {
        start(PROPOSAL);
        start(ACKNOWLEDGE);
        start(UPDATE);
        revise(hours(3));
        var first = recounts.preview(administrator, 2, null);
        assertThat(first.items())
                .extracting(RecountLine::kind)
                .containsExactly(PROPOSAL, ACKNOWLEDGE);
        var second = recounts.preview(administrator, 2, first.next());
        assertThat(second.items()).extracting(RecountLine::kind).containsExactly(UPDATE);
        assertThat(second.next()).isNull();
    }

    private void start(ClockKind kind) {
        clocks.start(NewClock.byTargets(about, kind, Severity.NORMAL, MONDAY));
    }

    private void revise(Map<ClockKind, Timing> timings) {
        var now = policyLists.get(administrator, policy);
        policies.revise(
                administrator,
                policy,
                now.version(),
                matters.form(about, timings, WarningPlan.USUAL, Reopening.ANEW));
    }

    private void confirm() {
        recounts.begin(administrator, recounts.edition(administrator));
        recounting.goOn();
    }

    private List<RecountLine> preview() {
        return recounts.preview(administrator, 50, null).items();
    }

    private ClockLine of(ClockKind kind) {
        return lists.of(administrator, about.subject()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Map<ClockKind, Timing> hours(int hours) {
        var timing = new Timing(new Target.Elapsed(Duration.ofHours(hours)), null);
        return Map.of(PROPOSAL, timing, ACKNOWLEDGE, timing, UPDATE, timing);
    }
}
