package org.heed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.heed.identity.Me;
import org.heed.identity.web.SignedIn;
import org.heed.notification.Desk;
import org.heed.notification.LiveStreams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/**
 * 周思远 has a page open, and somebody else does something: the page says so by itself, and takes
 * nothing out of his hands. Source: design/screens 5.11.
 */
@HeedTest
@Tag("browser")
class LiveJourney {

    private static final String HALF = "我正在写，还没有写完";

    private static Browser browser;

    @Autowired private Desk desk;
    @Autowired private LiveStreams streams;
    @Autowired private SessionRepository<?> sessions;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    private Desk.Case it;
    private String complaint;

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
    void aCase() {
        it = desk.one();
        complaint = "/complaints/" + it.complaint().number();
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    /** A colleague writes a note in his browser, the client a message on her page. */
    @Test
    void anOpenPageSaysWhatOthersDidAndKeepsWhatOneWrites() {
        try (var mine = visit(browser.desk(), it.zhou());
                var theirs = visit(browser.desk(), it.liu())) {
            mine.go(complaint);
            listening(mine.page());
            var words = mine.page().locator("#composer #words");
            words.fill(HALF);
            mine.page().evaluate("window.here = true");

            theirs.go(complaint).fill("kind", "note").fill("words", "她下午打过电话");
            theirs.press(theirs.page().locator("#composer .btn.go"));

            var more = mine.page().locator("#record [data-fresh-more] button");
            assertThat(more).hasText("1 条新记录");
            assertThat(words).isFocused();
            assertThat(words).hasValue(HALF);
            assertThat(mine.page().locator("#record")).not().containsText("她下午打过电话");

            desk.writes(it, "還有人在嗎？");
            assertThat(mine.page().locator("#bell .bell__n")).hasText("1");
            assertThat(words).isFocused();

            more.click();
            assertThat(mine.page().locator("#record")).containsText("她下午打过电话");
            assertThat(mine.page().locator("#record .ev:focus")).containsText("她下午打过电话");
            assertThat(words).hasValue(HALF);
            assertThat(mine.page().evaluate("window.here")).isEqualTo(true);
            assertThat(Browser.barriers(mine.page())).isEmpty();
        }
    }

    @Test
    void theListRenewsItselfAndStaysWhereOneReads() {
        for (int i = 0; i < 14; i++) {
            desk.receivedBy(it.liu(), it);
        }
        try (var mine = visit(browser.phone(), it.zhou())) {
            var page = mine.go("/notifications").page();
            listening(page);
            var rows = page.locator("#notes .note");
            assertThat(rows).hasCount(14);
            desk.receivedBy(it.liu(), it);
            assertThat(rows).hasCount(15);

            var looked = page.locator("#notes .note").nth(9);
            looked.scrollIntoViewIfNeeded();
            var before = looked.boundingBox().y;
            desk.receivedBy(it.liu(), it);
            var more = page.locator("#notes [data-fresh-more] button");
            assertThat(more).hasText("1 条新通知");
            assertThat(more).isInViewport();
            assertThat(rows).hasCount(15);
            assertThat(looked.boundingBox().y).isEqualTo(before);

            more.click();
            assertThat(rows).hasCount(16);
            assertThat(page.locator("#notes li").first()).isFocused();
            assertThat(page.locator("#notes li").first()).isInViewport();
        }
    }

    /** The server is away for a while, and a proxy says so. */
    @Test
    void whatHappenedWhileTheStreamWasBrokenIsThereWhenItReturns() {
        try (var mine = visit(browser.desk(), it.zhou())) {
            var page = mine.go("/notifications").page();
            listening(page);
            page.route(
                    "**/live", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            // The answer that began the first stream may be told only now; it is not the one meant.
            page.waitForResponse(
                    answer -> answer.url().endsWith("/live") && answer.status() == 503,
                    () -> streams.all().forEach(LiveStreams.LiveStream::end));
            desk.writes(it, "還有人在嗎？");
            page.unroute("**/live");

            listening(page);
            assertThat(page.locator("#notes .note")).hasCount(1);
            assertThat(page.locator("#bell .bell__n")).hasText("1");
        }
    }

    @Test
    void withoutScriptsTheSameIsThereWhenOneAsks() {
        desk.writes(it, "還有人在嗎？");
        try (var mine = visit(browser.context(390, 844, true, false), it.zhou())) {
            mine.go("/today");
            mine.go("/inbox");
            assertThat(mine.text()).contains(it.complaint().number().toString());
            mine.go("/notifications");
            mine.press(mine.page().locator("#notes form[action$='/keeping'] button"));
            mine.press(mine.page().locator("#notes a[href$='#snooze']"));
            mine.press(mine.page().locator("#snooze button[value='tomorrow']"));
            mine.go("/notifications?show=snoozed");
            mine.press(mine.page().locator("#notes form[action$='/opening'] button"));
            assertThat(mine.path()).isEqualTo(complaint);
            assertThat(mine.text()).contains("還有人在嗎？");
        }
    }

    /** Until this page, or another of the same browser, hears. */
    private void listening(Page page) {
        page.waitForCondition(
                () -> streams.all().stream().anyMatch(one -> one.person().equals(it.zhou().id())));
    }

    private Visit visit(BrowserContext context, Me me) {
        return new Visit(context, port).as(SignedIn.cookie(sessions, me.id(), 1, clock.instant()));
    }
}
