package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heed.clock.ClockKind.ACKNOWLEDGE;
import static org.heed.clock.ClockKind.PROPOSAL;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

@HeedTest
class ClockPoliciesTests {

    private static final Instant START = TestClock.START;
    private static final Target THREE_HOURS = new Target.Elapsed(Duration.ofHours(3));
    private static final Target FIVE_HOURS = new Target.Elapsed(Duration.ofHours(5));

    @Autowired Policies policies;
    @Autowired PolicyLists lists;
    @Autowired Calendars calendars;
    @Autowired Clocks clocks;
    @Autowired ClockLists clockLists;
    @Autowired Matters matters;
    @Autowired Cast cast;

    private Me administrator;
    private About about;

    @BeforeEach
    void aMatter() {
        administrator = cast.administrator();
        about = matters.some();
    }

    @Test
    void theStandardOnesAreThoseOfTheProductPage() {
        var standard = lists.list(administrator).stream().filter(Policy::standard).toList();
        assertThat(standard)
                .extracting(Policy::severity)
                .containsExactly(
                        Severity.CRITICAL, Severity.MAJOR, Severity.NORMAL, Severity.MINOR);
        assertThat(standard.getFirst().timings())
                .containsEntry(
                        ACKNOWLEDGE, new Timing(new Target.Elapsed(Duration.ofHours(2)), null))
                .containsEntry(
                        ClockKind.SECOND_STAGE_REVIEW,
                        new Timing(new Target.WorkingDays(10), null));
        assertThat(standard.getLast().timings()).doesNotContainKey(ClockKind.FOLLOW_UP);
    }

    @Test
    void theFirstThatFitsDecidesAndIsShownAsTheReason() {
        var specific = add(about.alongside().getFirst(), null, THREE_HOURS);
        add(about.alongside().getFirst(), null, FIVE_HOURS);
        assertThat(start(about)).isEqualTo(START.plus(Duration.ofHours(3)));
        var me = matters.somebody(Role.MEMBER, about);
        assertThat(clockLists.of(me, about.subject()).getFirst().because())
                .isEqualTo(new PolicyName(specific, lists.get(administrator, specific).name()));
    }

    @Test
    void anEarlierPlaceInTheListIsAnEarlierSay() {
        add(about.alongside().getFirst(), null, THREE_HOURS);
        var second = add(about.alongside().getFirst(), null, FIVE_HOURS);
        policies.raise(administrator, second, lists.get(administrator, second).version());
        assertThat(start(about)).isEqualTo(START.plus(Duration.ofHours(5)));
    }

    @Test
    void whatIsForAnotherClientOrSeverityIsPassedOver() {
        add(new Subject("client", 1), null, THREE_HOURS);
        add(about.alongside().getFirst(), Severity.MINOR, THREE_HOURS);
        assertThat(start(about))
                .isEqualTo(START.plus(Duration.ofDays(2).minusHours(7).minusMinutes(14)));
    }

    @Test
    void whatItDoesNotMentionHasNoClock() {
        add(about.alongside().getFirst(), null, THREE_HOURS);
        assertThat(clocks.start(NewClock.byTargets(about, PROPOSAL, Severity.NORMAL, START)))
                .isEmpty();
    }

    @Test
    void countsOnItsOwnCalendar() {
        var nights =
                calendars.add(
                        administrator,
                        "nights " + Cast.next(),
                        new WorkingCalendar(
                                ZoneId.of("UTC"),
                                Map.of(
                                        DayOfWeek.TUESDAY,
                                        List.of(WorkingHours.parse("22:00-24:00"))),
                                List.of()));
        var timing = new Timing(new Target.WorkingTime(Duration.ofHours(1)), nights);
        matters.policy(about, Map.of(ACKNOWLEDGE, timing), WarningPlan.USUAL);
        assertThat(start(about)).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
    }

    @Test
    void aRetiredOneDecidesNothingAnyMore() {
        var id = add(about.alongside().getFirst(), null, THREE_HOURS);
        policies.retire(administrator, id, 1);
        assertThat(start(about)).isNotEqualTo(START.plus(Duration.ofHours(3)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.get(administrator, id));
    }

    @Test
    void aStandardOneKeepsItsSeverityAndStays() {
        var minor = lists.list(administrator).getLast();
        policies.revise(
                administrator,
                minor.id(),
                minor.version(),
                new PolicyForm(
                        "mine",
                        holder(about.alongside().getFirst()),
                        Severity.CRITICAL,
                        minor.timings(),
                        minor.warnings(),
                        minor.reopening()));
        var after = lists.get(administrator, minor.id());
        assertThat(after.severity()).isEqualTo(Severity.MINOR);
        assertThat(after.name()).isNull();
        assertThat(after.holder()).isNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> policies.retire(administrator, minor.id(), after.version()))
                .withMessage("clock.refused.standard-policy");
    }

    @Test
    void somebodyWhoWasSlowerIsToldAndNobodyElseEdits() {
        var id = add(about.alongside().getFirst(), null, THREE_HOURS);
        var form = form(about.alongside().getFirst(), null, FIVE_HOURS);
        policies.revise(administrator, id, 1, form);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> policies.revise(administrator, id, 1, form))
                .satisfies(refused -> assertThat(refused.conflict()).isTrue());
        var manager = cast.person("刘建国", Role.MANAGER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policies.add(manager, form));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policies.retire(manager, id, 2));
        assertThat(lists.list(manager)).noneMatch(it -> it.id().equals(id));
    }

    private PolicyId add(Subject holder, Severity severity, Target target) {
        return policies.add(administrator, form(holder, severity, target));
    }

    private PolicyForm form(Subject holder, Severity severity, Target target) {
        return new PolicyForm(
                "约定 " + Cast.next(),
                holder(holder),
                severity,
                Matters.within(ACKNOWLEDGE, target),
                WarningPlan.USUAL,
                Reopening.ANEW);
    }

    private Holder holder(Subject subject) {
        return new Holder(subject, "客户", about.circle());
    }

    private Instant start(About on) {
        return clocks.start(NewClock.byTargets(on, ACKNOWLEDGE, Severity.NORMAL, START))
                .orElseThrow();
    }
}
