package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.change.ChangeLists;
import org.heed.change.ChangeState;
import org.heed.change.Wishes;
import org.heed.escalation.Answer;
import org.heed.escalation.Decisions;
import org.heed.escalation.EscalationRound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;

/**
 * On a telephone: the client accepts what a wish takes and signs it; or refuses the cost and
 * insists, the superior stays silent, and the next level decides.
 */
@HeedTest
@Tag("browser")
class DecidingOnAChangeJourney {

    private static Browser browser;

    @Autowired Wishes wishes;
    @Autowired ChangeLists lists;
    @Autowired Decisions decisions;
    @Autowired EscalationRound round;
    @Autowired TestClock clock;
    @LocalServerPort int port;

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

    private Visit phone() {
        return new Visit(browser.context(390, 844, false, true), port);
    }

    private void comeIn(Visit visit, Wishes.Wish wish) {
        visit.go(wishes.page(wish));
        assertThat(visit.text()).doesNotContain("手機掃描");
        visit.press(visit.page().locator("form[action$='/codes'] .btn"));
        visit.fill("code", wishes.code(wish));
        visit.press(visit.page().locator("form[action$='/entry'] .btn.go"));
        assertThat(visit.text()).contains("手機掃描揀貨", Wishes.WORDS);
    }

    @Test
    void acceptsAndSigns() {
        var wish = wishes.fedBack();
        try (var visit = phone()) {
            comeIn(visit, wish);
            assertThat(visit.text()).contains("全部做到", "12,000", "等您的答覆");
            visit.press(visit.page().locator("form[action$='/decision'] .btn.go").first());
            assertThat(visit.text()).contains("變更協議", wish.id().number(), "請簽名");
            visit.fill("name", "林雅雯").fill("role", "副總經理");
            visit.press(visit.page().locator("form[action$='/signature'] .btn.go"));
            assertThat(visit.text()).contains("林雅雯, 副總經理");
            wishes.signOurs(wish);
            visit.page().reload();
            assertThat(visit.text()).contains("雙方都簽了名");
        }
        assertThat(wishes.card(wish).state().word()).isEqualTo("signed");
    }

    @Test
    void insistsAndTheNextLevelDecides() {
        var wish = wishes.fedBack();
        try (var visit = phone()) {
            comeIn(visit, wish);
            visit.page().locator("details.more > summary").click();
            visit.fill("words", "這是基本功能，不該另外收費。");
            visit.press(visit.page().locator("details.more form[action$='/decision'] .btn.go"));
            assertThat(visit.text()).contains("雙方更高一級的人正在看");

            clock.pass(Duration.ofHours(4).plusMinutes(1));
            round.now();
            var question = ((ChangeState.Insisted) wishes.card(wish).state()).escalation();
            decisions.decide(wish.side().he(), question, new Answer.InWords("先做一半，不另收費。"));

            visit.page().reload();
            // How it was put among us stays among us; whoever looks after them tells them.
            assertThat(visit.text()).contains("已經有了決定，負責的同事會告訴您。").doesNotContain("先做一半");
        }
        assertThat(lists.get(wish.siyuan(), wish.id()).answers().getFirst().verdict())
                .isEqualTo("insisted");
    }
}
