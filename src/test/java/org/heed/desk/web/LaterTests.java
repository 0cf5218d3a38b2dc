package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.heed.promise.Consent;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;

/** What somebody puts off is out of the way, in sight, and back in time. */
@HeedTest
class LaterTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private ComplaintLists complaints;
    @Autowired private PromiseLists lists;
    @Autowired private Promises promises;
    @Autowired private TestClock clock;

    private Me me;
    private PromiseCard promise;

    @BeforeEach
    void aLatePromise() {
        me = cast.projectManager();
        var number = cases.at(me, Phase.ACKNOWLEDGED);
        promise = lists.open(me, complaints.card(me, number).id().subject()).getFirst();
        // The morning after it was to be done: 9:14 in Shanghai.
        var due = promise.due().atZone(SHANGHAI).toLocalDate().plusDays(1);
        clock.set(due.atTime(9, 14).atZone(SHANGHAI).toInstant());
    }

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void isOutOfTheWayButInSightUntilThen() {
        assertThat(due()).contains("/keeping");

        assertThat(later(me, "when", "tomorrow")).hasStatus(303).hasRedirectedUrl("/today");

        assertThat(due()).contains("稍后再做 1 项", promise.text()).doesNotContain("/keeping");
        clock.pass(Duration.ofHours(23).plusMinutes(47));
        assertThat(due()).doesNotContain("稍后再做 1 项").contains("/keeping");
    }

    @Test
    void isTakenUpAgainAtOnce() {
        later(me, "when", "tomorrow");

        assertThat(post(me, here() + "/end", "x", "")).hasRedirectedUrl("/today");

        assertThat(due()).contains("/keeping");
    }

    @Test
    void isPutOffToAMomentOnePicks() {
        var until = clock.instant().plus(Duration.ofHours(3)).atZone(SHANGHAI).toLocalDateTime();

        assertThat(later(me, "until", until.withSecond(0).withNano(0).toString())).hasStatus(303);

        assertThat(due()).contains("稍后再做 1 项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-01-01T09:00", "2027-12-01T09:00", "soon"})
    void isNotPutOffToNowhere(String until) {
        assertThat(later(me, "until", until)).hasStatus(422);

        assertThat(due()).contains("/keeping");
    }

    @Test
    void isBackWhenItHasAnotherDate() {
        clock.set(promise.due().minus(Duration.ofHours(2)));
        later(me, "when", "tomorrow");
        assertThat(due()).contains("稍后再做 1 项");

        var moved = promise.due().plus(Duration.ofMinutes(10));
        promises.renegotiate(me, promise.id(), moved, Consent.said("林副总同意"));

        assertThat(due()).doesNotContain("稍后再做").contains("/keeping");
    }

    @Test
    void doesNotSleepThroughItsOwnDate() {
        clock.set(promise.due().minus(Duration.ofMinutes(30)));
        later(me, "when", "tomorrow");
        assertThat(due()).contains("稍后再做 1 项");

        clock.pass(Duration.ofMinutes(31));

        assertThat(due()).doesNotContain("稍后再做 1 项").contains("/keeping", "t-late");
    }

    @Test
    void isNobodyElses() {
        var other = cast.projectManager();

        assertThat(later(other, "when", "tomorrow")).hasStatus(404);
        assertThat(post(other, here() + "/end", "x", "")).hasStatus(303);
        later(me, "when", "tomorrow");
        assertThat(post(other, here() + "/end", "x", "")).hasStatus(303);
        assertThat(due()).as("what another takes up is theirs").contains("稍后再做 1 项");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:14, 'today tomorrow monday'",
        "2026-11-24T17:00, 'tomorrow monday'",
        "2026-11-29T10:00, 'today tomorrow'"
    })
    void offersMomentsThatLieAhead(java.time.LocalDateTime now, String offered) {
        var times = LaterTimes.of(now.atZone(SHANGHAI));

        assertThat(String.join(" ", times.keySet())).isEqualTo(offered);
        assertThat(times.values()).allMatch(it -> it.isAfter(now.atZone(SHANGHAI).toInstant()));
        assertThat(java.util.List.copyOf(times.values())).isSorted();
    }

    private String here() {
        return "/today/promise/" + promise.id().value() + "/later";
    }

    private MvcTestResult later(Me who, String name, String value) {
        return post(who, here(), name, value);
    }

    private MvcTestResult post(Me who, String uri, String name, String value) {
        return browser.post()
                .uri(uri)
                .with(cast.signedIn(who))
                .with(csrf())
                .param(name, value)
                .exchange();
    }

    private String due() {
        var answer = browser.get().uri("/today").with(cast.signedIn(me)).exchange();
        assertThat(answer).hasStatusOk();
        var page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return page.split("<section id=\"due\"", -1)[1].split("</section>", -1)[0];
    }
}
