package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;

/** A session begins with sign-in, belongs to one browser, and ends. */
@HeedTest
class D9SessionTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Visitors visitors;
    @Autowired private TestClock clock;

    @Test
    void aSessionPlantedBeforehandIsNotTheOneThatIsSignedIn() {
        var email = visitors.somebody();
        var planted = session(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.91"));

        var again =
                browser.post()
                        .uri("/sign-in")
                        .cookie(planted)
                        .param("email", email)
                        .param("password", Visitors.PASSWORD)
                        .with(csrf())
                        .exchange();

        assertThat(session(again).getValue()).isNotEqualTo(planted.getValue());
        assertThat(isIn(session(again))).isTrue();
        assertThat(isIn(planted)).isFalse();
        assertThat(isIn(new Cookie("heed", "an-id-of-the-attacker"))).isFalse();
    }

    @Test
    void theCookieIsForThisHouseOnlyAndForNoScript() {
        var cookie =
                visitors.signIn(visitors.somebody(), Visitors.PASSWORD, "192.0.2.92")
                        .getResponse()
                        .getHeader("Set-Cookie");

        assertThat(cookie)
                .startsWith("heed=")
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void signingOutEndsIt() {
        var session =
                session(visitors.signIn(visitors.somebody(), Visitors.PASSWORD, "192.0.2.93"));
        // The weakened case: until then the same cookie opens the page.
        assertThat(isIn(session)).isTrue();

        assertThat(browser.post().uri("/sign-out").cookie(session).with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in");

        assertThat(isIn(session)).isFalse();
    }

    @Test
    void aNewPasswordEndsTheOthersAndKeepsThisOne() {
        var email = visitors.somebody();
        var other = session(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.94"));
        var here = session(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.94"));

        assertThat(
                        browser.post()
                                .uri("/settings/me/password")
                                .cookie(here)
                                .param("current", Visitors.PASSWORD)
                                .param("password", "a-house-of-bricks")
                                .with(csrf()))
                .hasStatus(303);

        assertThat(isIn(here)).isTrue();
        assertThat(isIn(other)).isFalse();
        assertThat(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.94")).hasStatus(422);
    }

    @Test
    void oneWhoSignsOutEverywhereElseStaysHere() {
        var email = visitors.somebody();
        var other = session(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.95"));
        var here = session(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.95"));

        browser.post().uri("/settings/me/sign-outs").cookie(here).with(csrf()).exchange();

        assertThat(isIn(here)).isTrue();
        assertThat(isIn(other)).isFalse();
    }

    @Test
    void itEndsAfterTwoHoursWithoutARequest() {
        var before = clock.instant();
        var session =
                session(visitors.signIn(visitors.somebody(), Visitors.PASSWORD, "192.0.2.96"));
        try {
            clock.pass(Duration.ofMinutes(119));
            assertThat(isIn(session)).isTrue();
            clock.pass(Duration.ofMinutes(119));
            assertThat(isIn(session)).isTrue();
            clock.pass(Duration.ofMinutes(120));
            assertThat(isIn(session)).isFalse();
        } finally {
            clock.set(before);
        }
    }

    @Test
    void itEndsAfterTwelveHoursHoweverBusy() {
        var before = clock.instant();
        var session =
                session(visitors.signIn(visitors.somebody(), Visitors.PASSWORD, "192.0.2.97"));
        try {
            for (int hour = 1; hour < 12; hour++) {
                clock.pass(Duration.ofHours(1));
                assertThat(isIn(session)).isTrue();
            }
            clock.pass(Duration.ofHours(1));
            assertThat(isIn(session)).isFalse();
        } finally {
            clock.set(before);
        }
    }

    private boolean isIn(Cookie session) {
        return browser.get()
                        .uri("/settings/me")
                        .cookie(session)
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    private static Cookie session(
            org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getCookie("heed");
    }
}
