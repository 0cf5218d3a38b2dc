package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.escalation.Team;
import org.heed.handover.Relay;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.timeline.Chains;
import org.heed.timeline.Verification;
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
 * A project gets another manager, in the browser: 周思远 hands it over at his desk, 陈敏 accepts line by
 * line on her phone, asks once, and speaks with the client. Source: R030, screens 4.2.
 */
@HeedTest
@Tag("browser")
class HandingOverJourney {

    private static Browser browser;

    @Autowired private Team team;
    @Autowired private Cast cast;
    @Autowired private Relay relay;
    @Autowired private PromiseLists promises;
    @Autowired private Chains chains;
    @Autowired private SessionRepository<?> sessions;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    private Team.Side side;
    private Me siyuan;
    private Me min;
    private PromiseId promise;
    private String home;

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
    void aProject() {
        side = team.side();
        siyuan = side.siyuan();
        min = cast.person("陈敏" + Cast.next(), Role.PROJECT_MANAGER, side.jianguo());
        promise = relay.promise(side, "每周三的书面进度");
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void isPreparedHandedAcceptedAndComplete() {
        atTheDesk();
        onThePhone();
        theAnswer();
        onThePhoneAgain();

        assertThat(promises.get(min, promise).by()).isEqualTo(min.id());
        assertThat(chains.verify(siyuan, side.project().subject()))
                .isInstanceOf(Verification.Intact.class);
    }

    private void atTheDesk() {
        try (var desk = new Visit(browser.desk(), port).as(session(siyuan))) {
            desk.go(side.matter().url());
            desk.press(desk.page().locator("a[href^='/handovers/new']"));
            desk.pick("to", min.name());
            desk.fill("reason", "周思远调去另一个项目").fill("plannedOn", "2026-11-24").send();
            home = desk.path();
            assertThat(home).matches("/handovers/[0-9]+");
            assertThat(desk.text()).contains("还没有交出去", "每周三的书面进度", "重承諾");
            assertThat(Browser.barriers(desk.page())).isEmpty();
            desk.press(desk.page().locator("form[action$='/handing'] button"));
            assertThat(desk.text()).contains("周思远 还要对 7 项负责");
        }
    }

    /** One tap takes the promise; one line is asked about first. */
    private void onThePhone() {
        try (var phone = new Visit(browser.phone(), port).as(session(min))) {
            phone.go("/inbox");
            phone.press(phone.page().locator("main a[href='" + home + "']"));
            var page = phone.page();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            var first = page.locator("#promise .inh__acts form .btn.go");
            assertThat(first.boundingBox().height).isGreaterThanOrEqualTo(44);
            phone.press(first);
            assertThat(phone.text()).contains(min.name() + " 已接手", "周思远 还要对 6 项负责");
            phone.press(page.locator("#checklist .inh__acts > a.btn").first());
            phone.fill("question", "她喜欢电话还是邮件？");
            phone.press(page.locator("form[action$='/question'] button"));
            assertThat(phone.text()).contains("她喜欢电话还是邮件？");
            assertThat(Browser.barriers(page)).isEmpty();
        }
    }

    private void theAnswer() {
        try (var desk = new Visit(browser.desk(), port).as(session(siyuan))) {
            desk.go(home);
            desk.press(desk.page().locator(".inh__acts > a.btn.go").first());
            desk.fill("answer", "先打电话，再补一封邮件");
            desk.press(desk.page().locator("form[action$='/answer'] button"));
        }
    }

    private void onThePhoneAgain() {
        try (var phone = new Visit(browser.phone(), port).as(session(min))) {
            phone.go(home);
            assertThat(phone.text()).contains("先打电话，再补一封邮件");
            var take = phone.page().locator("#checklist .inh__acts form .btn.go");
            for (var left = take.count(); left > 0; left--) {
                phone.press(take.first());
            }
            assertThat(phone.text()).contains("还有 1 位关键联系人没见");
            phone.press(phone.page().locator("#contacts .inh__acts a.btn.go").first());
            phone.fill("words", "我是陈敏，以后由我负责。每周三您会收到书面进度。");
            assertThat(Browser.barriers(phone.page())).isEmpty();
            phone.press(phone.page().locator("form[action$='/touchpoint'] .btn.go"));
            assertThat(phone.text()).contains("已完成", "已说上话", "全部已由 " + min.name() + " 接手");
        }
    }

    private jakarta.servlet.http.Cookie session(Me me) {
        return SignedIn.cookie(sessions, me.id(), 1, clock.instant());
    }
}
