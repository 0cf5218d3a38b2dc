package org.heed.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.heed.Browser;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.util.List;

/** A morning at the desk, by keyboard alone, and a night at the telephone. */
@HeedTest
@Tag("browser")
class DeskJourney {

    private static Browser browser;

    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Clientele clientele;
    @Autowired private ComplaintLists lists;
    @Autowired private TestClock clock;
    @Autowired private SessionRepository<?> sessions;
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

    @Test
    void isGoneThroughByKeyboardAlone() {
        var me = cast.projectManager();
        var first = cases.received(me).toString();
        cases.received(me);
        try (var context = browser.desk()) {
            var page = visit(context, me, "/today");
            chord(page, "g", "c");
            page.waitForURL("**/complaints");
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(".rows .title").nth(1)).isFocused();
            page.keyboard().press("k");
            assertThat(page.locator(".rows .title").first()).isFocused();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("Control+k");
            page.keyboard().type(first);
            assertThat(page.locator("#palette-list [role=option]").first()).containsText(first);
            page.keyboard().press("Enter");
            page.waitForURL("**/complaints/" + first);
            page.keyboard().press("Control+k");
            assertThat(page.locator("#palette-list [role=option]").first()).containsText("P");
            page.keyboard().press("Enter");
            page.waitForURL("**/complaints/" + first + "/listening");
        }
    }

    @Test
    void leavesTheInputMethodItsKeys() {
        var me = cast.projectManager();
        cases.received(me);
        try (var context = browser.desk()) {
            var page = visit(context, me, "/today");
            page.keyboard().press("Control+k");
            assertThat(page.locator("#palette-list [role=option]").first()).isVisible();
            page.evaluate(
                    """
                    document.querySelector('.pal input').dispatchEvent(new KeyboardEvent('keydown',
                        { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))\
                    """);
            assertThat(page.locator("#palette")).isVisible();
            assertThat(page.url()).endsWith("/today");
        }
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void takesAComplaintDownAtNight(boolean scripts) {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        try (var context = browser.context(390, 844, true, scripts)) {
            var page = visit(context, me, "/complaints/quick");
            page.locator("#client").fill(client.shortName());
            page.locator("#words").fill(Cases.WORDS);
            page.locator("main form .btn.go").click();
            page.waitForURL("**/complaints/HD-*");
        }
        assertThat(open(me, client)).isEqualTo(1);
    }

    @Test
    void everyWayInTheBarsLeadsSomewhere() {
        for (var role : List.of(Role.ADMINISTRATOR, Role.MEMBER)) {
            var me = cast.person("何静", role);
            try (var context = browser.desk()) {
                var page = visit(context, me, "/today");
                var ways =
                        page.locator(".side a[href], .tabbar a[href]").all().stream()
                                .map(it -> it.getAttribute("href"))
                                .distinct()
                                .toList();
                assertThat(ways).contains("/complaints", "/projects", "/me");
                for (var way : ways) {
                    var answer = page.request().get(base() + way);
                    assertThat(answer.status()).as(way + " for " + role).isEqualTo(200);
                }
            }
        }
    }

    private int open(Me me, ClientCard client) {
        var filter = ComplaintFilter.ALL.of(client.id()).stillOpen();
        return lists.list(me, filter, ComplaintOrder.RECEIVED, 5, null).items().size();
    }

    private static void chord(Page page, String first, String second) {
        page.keyboard().press(first);
        page.keyboard().press(second);
    }

    private Page visit(BrowserContext context, Me me, String path) {
        var session = SignedIn.cookie(sessions, me.id(), 1, clock.instant());
        context.addCookies(
                List.of(new Cookie(session.getName(), session.getValue()).setUrl(base())));
        var page = context.newPage();
        page.navigate(base() + path);
        return page;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
