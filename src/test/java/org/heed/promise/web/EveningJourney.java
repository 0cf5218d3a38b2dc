package org.heed.promise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;

import org.heed.Browser;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.Visit;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.heed.promise.PromiseState;
import org.heed.promise.Promises;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** An evening with three promises: one is kept, one is moved, one needs help. */
@HeedTest
@Tag("browser")
class EveningJourney {

    /** Friday, half past six in Taipei. */
    private static final Instant EVENING = Instant.parse("2026-11-27T10:30:00Z");

    private static Browser browser;

    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired Promises promises;
    @Autowired PromiseLists lists;
    @Autowired SessionRepository<?> sessions;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    private Me superior;
    private Me me;
    private ClientCard client;
    private PromiseId report;
    private PromiseId schedule;
    private PromiseId interfaces;
    private Visit visit;

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
    void anEvening() {
        clock.set(EVENING);
        superior = cast.person("劉建國", Role.MANAGER, null, Language.ZH_HANT);
        me = cast.person("周思遠", Role.PROJECT_MANAGER, superior, Language.ZH_HANT);
        client = clientele.hengyuan(me);
        clientele.lin(me, client);
        report = made("壓測報告", 4);
        schedule = made("新的上線時間表", 5);
        interfaces = made("介面聯調完成", 6);
    }

    @AfterEach
    void leave() {
        visit.close();
        clock.set(TestClock.START);
    }

    @Test
    void isGoneThroughByKeys() {
        visit = begin(browser.desk());
        assertThat(Browser.barriers(visit.page())).isEmpty();
        key("e", report);
        assertThat(visit.text()).contains("新的上線時間表", "第 2 項，共 3 項");

        visit.page().keyboard().press("d");
        visit.page().waitForURL("**/moving?back=review");
        assertThat(Browser.barriers(visit.page())).isEmpty();
        visit.fill("words", "林副總您好：第三方介面晚了三天，想改到十二月四日，您看可以嗎？");
        visit.fill("due", "2026-12-04T18:00").send();
        assertThat(visit.path()).isEqualTo("/promises/review");

        visit.page().keyboard().press("h");
        visit.page().waitForURL("**other=help**");
        visit.fill("wish", "請幫忙催第三方");
        visit.press(visit.page().locator("#help button"));
        assertThat(visit.text()).contains("3 項都核對完了");
        isPlanned();
    }

    @Test
    void isGoneThroughOnAPhoneWithoutScript() {
        visit = begin(browser.context(390, 844, true, false));
        var buttons = visit.page().locator(".review__acts .btn:visible");
        assertThat(buttons.count()).as("two buttons on a card").isEqualTo(2);
        visit.press(buttons.first());
        visit.page().locator(".review__other > summary").click();
        visit.press(visit.page().locator("a[href$='moving?back=review']"));
        visit.page().locator("#agreed > summary").click();
        visit.page().locator("#agreed-due").fill("2026-12-04T18:00");
        visit.fill("consent", "林副總在電話裡同意");
        visit.press(visit.page().locator("#agreed button"));
        assertThat(lists.get(me, schedule).state()).isInstanceOf(PromiseState.Renegotiated.class);
        assertThat(lists.get(me, schedule).slips()).isEqualTo(1);

        visit.page().locator(".review__other > summary").click();
        visit.fill("wish", "請幫忙催第三方");
        visit.press(visit.page().locator("#help button"));
        isPlanned();
    }

    /** What was said in the evening stands in the next working day's plan, first of all. */
    private void isPlanned() {
        assertThat(lists.get(me, interfaces).care().planOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        visit.press(visit.page().locator("main a[href='/tomorrow']"));
        assertThat(visit.page().locator("#promises .title").first()).hasText("介面聯調完成");
        clock.set(Instant.parse("2026-11-30T01:00:00Z"));
        visit.as(session(me)).go("/today");
        assertThat(visit.page().locator("#due .title")).containsText(new String[] {"介面聯調完成"});
        visit.as(session(superior)).go("/promises");
        assertThat(visit.page().locator("#told")).containsText("請幫忙催第三方");
        assertThat(visit.text()).doesNotContain("沒有做完");
    }

    private void key(String key, PromiseId id) {
        visit.page().waitForNavigation(() -> visit.page().keyboard().press(key));
        assertThat(lists.get(me, id).state()).isInstanceOf(PromiseState.Open.class);
    }

    private Visit begin(BrowserContext context) {
        var begun = new Visit(context, port).as(session(me)).go("/today");
        begun.press(begun.page().locator("#review a[href='/promises/review']"));
        assertThat(begun.text()).contains("壓測報告", "第 1 項，共 3 項");
        return begun;
    }

    private jakarta.servlet.http.Cookie session(Me who) {
        return SignedIn.cookie(sessions, who.id(), 1, clock.instant());
    }

    private PromiseId made(String text, int days) {
        var due = clock.instant().plus(Duration.ofDays(days));
        return promises.make(
                me,
                NewPromise.plain(
                        PromiseKind.MAIN,
                        text,
                        Language.ZH_HANT,
                        client.id().subject(),
                        client.circle(),
                        client.id(),
                        null,
                        me.id(),
                        null,
                        clock.instant(),
                        due));
    }
}
