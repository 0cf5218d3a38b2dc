package org.heed.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;

import org.heed.Browser;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.Visit;
import org.heed.escalation.Escalations;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.time.Duration;

/** Today in a browser: putting off by a key, with and without script; a superior's telephone. */
@HeedTest
@Tag("browser")
class TodayJourney {

    private static Browser browser;

    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Team team;
    @Autowired private Escalations escalations;
    @Autowired private SessionRepository<?> sessions;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void aRowIsPutOffByItsKeyAndTakenBackByUndo() {
        var me = cast.projectManager();
        cases.received(me);
        clock.pass(Duration.ofDays(1));
        try (var visit = visit(browser.desk(), me)) {
            var page = visit.page();
            page.keyboard().press("j");
            page.keyboard().press("s");
            assertThat(page.locator("#due .later[open]")).hasCount(1);
            assertThat(Browser.barriers(page)).isEmpty();

            page.waitForNavigation(
                    () -> page.locator(".later[open] button[value='tomorrow']").click());
            assertThat(page.locator("#due .row")).hasCount(0);
            assertThat(page.locator(".later__list > summary")).isVisible();

            page.locator("#toasts [data-key=z]").waitFor();
            page.waitForNavigation(() -> page.keyboard().press("z"));
            assertThat(page.locator("#due .row")).hasCount(1);
        }
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void aPartThatCannotBeReadIsAskedForAgain(boolean scripts) {
        var me = cast.person(DeafAsking.TO + "week", Role.PROJECT_MANAGER);
        try (var visit = visit(browser.context(1440, 900, false, scripts), me)) {
            var page = visit.page();
            assertThat(page.locator("#week .missing")).isVisible();
            page.waitForResponse("**/today*", () -> page.locator("#week .missing button").click());
            assertThat(page.locator("#week .missing")).isVisible();
            assertThat(page.locator("#due")).isVisible();
        }
    }

    @Test
    void aSuperiorFindsTheDecisionOnTheirTelephone() {
        var side = team.side();
        escalations.raise(side.siyuan(), Team.question(side.matter(), null));
        try (var visit = visit(browser.phone(), side.jianguo())) {
            var page = visit.page();
            assertThat(Browser.barriers(page)).isEmpty();
            var wide = page.evaluate("document.documentElement.scrollWidth <= innerWidth");
            assertThat(wide).as("nothing is cut").isEqualTo(true);
            page.locator("#decisions .title").first().click();
            page.waitForURL("**/decisions/D-*");
        }
    }

    private Visit visit(BrowserContext context, Me me) {
        var session = SignedIn.cookie(sessions, me.id(), 1, clock.instant());
        return new Visit(context, port).as(session).go("/today");
    }
}
