package org.heed.escalation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Browser;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.Visit;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.Escalations;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.identity.web.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.util.List;

/** 刘建国 decides on his telephone, from a link; and at his desk by keys alone. */
@HeedTest
@Tag("browser")
class DecidingOnAPhoneJourney {

    private static Browser browser;

    @Autowired private Team team;
    @Autowired private Escalations escalations;
    @Autowired private EscalationLists lists;
    @Autowired private SessionRepository<?> sessions;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    private Team.Side side;
    private EscalationId first;
    private EscalationId second;

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

    @BeforeEach
    void twoQuestions() {
        side = team.side();
        first = escalations.raise(side.siyuan(), Team.question(side.matter(), null));
        second = escalations.raise(side.siyuan(), Team.question(side.matter(), null));
    }

    @Test
    void aLinkLeadsThroughSignInStraightToTheDecision() {
        try (var context = browser.phone()) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/D-" + first.value());
            assertThat(page.locator("form[action='/sign-in']")).isVisible();
            assertThat(page.url()).contains("/sign-in");
            assertThat(page.locator("input[name=next]")).hasValue("/D-" + first.value());
        }
    }

    @Test
    void oneAfterTheOtherWithOneThumb() {
        try (var phone = new Visit(browser.phone(), port).as(session(side.jianguo()))) {
            phone.go("/D-" + first.value());
            assertThat(phone.path()).isEqualTo("/decisions/" + first.number());
            assertThat(phone.text()).contains("要不要加人？", "加人四周", "约 8 万元");
            var page = phone.page();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            var best = page.locator("button[name=option][value='1']");
            assertThat(best.boundingBox().height).isGreaterThanOrEqualTo(44);
            phone.press(best);
            assertThat(phone.path()).isEqualTo("/decisions/" + second.number());
            phone.press(page.locator("button[name=option][value='2']"));
            assertThat(phone.text()).contains("刘建国 已决定", "不加人");
            assertThat(Browser.barriers(page)).isEmpty();
        }
        assertThat(lists.waitingFor(side.jianguo())).isEmpty();
    }

    @Test
    void byKeysAtTheDesk() {
        try (var desk = new Visit(browser.desk(), port).as(session(side.jianguo()))) {
            desk.go("/decisions/" + first.number());
            var page = desk.page();
            page.keyboard().press("q");
            assertThat(page.locator("textarea[name=text]")).isVisible();
            page.keyboard().press("3");
            page.waitForURL("**/decisions/" + second.number());
        }
        assertThat(lists.card(side.siyuan(), first).state().words()).isEqualTo("当面谈");
        assertThat(lists.waitingFor(side.jianguo()))
                .extracting(it -> it.id())
                .isEqualTo(List.of(second));
    }

    private jakarta.servlet.http.Cookie session(Me me) {
        return SignedIn.cookie(sessions, me.id(), 1, clock.instant());
    }
}
