package org.heed.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;

/** With the administrator of the tests' settings, who shows that an unattended start works. */
@HeedTest
class SigningInTests {

    @Autowired private MockMvcTester browser;
    @Autowired private TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void leadsToWhereOneWanted() {
        var answer = signIn("a-house-of-paper");

        assertThat(answer).hasStatus(303).hasHeader("Location", "/settings/me?tab=1");
        var cookie = answer.getResponse().getCookie("heed");
        assertThat(browser.get().uri("/settings/me").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains("Present password");
    }

    /** The answer to what a page asks by itself comes at any time: perhaps after one came back. */
    @Test
    void aPageThatAsksByItselfTakesNoCookie() {
        var cookie = signIn("a-house-of-paper").getResponse().getCookie("heed");
        clock.pass(Duration.ofDays(2));
        var quiet = browser.get().uri("/notifications/bell").cookie(cookie);
        var asked = browser.get().uri("/notifications").cookie(cookie);

        assertThat(quiet.header("Heed-Unasked", "yes")).bodyText().doesNotContain("id=\"bell\"");
        assertThat(quiet.header("Heed-Unasked", "yes")).doesNotContainHeader("Set-Cookie");
        assertThat(asked).hasStatus(303).cookies().hasMaxAge("heed", Duration.ZERO);
    }

    @Test
    void saysOnlyThatTheTwoDoNotBelongTogether() {
        assertThat(signIn("a-house-of-straw"))
                .hasStatus(422)
                .bodyText()
                .contains("do not belong together")
                .contains("value=\"HeJing@yunfan.example\"")
                .doesNotContain("a-house-of-straw");
    }

    @Test
    void speaksTheLanguageOfTheBrowserOrTheOneChosen() {
        assertThat(browser.get().uri("/sign-in").header("Accept-Language", "zh-TW,zh;q=0.8"))
                .bodyText()
                .contains("lang=\"zh-Hant\"", "電子郵件");
        assertThat(browser.get().uri("/sign-in?lang=zh-Hans").header("Accept-Language", "en"))
                .bodyText()
                .contains("lang=\"zh-Hans\"", "邮箱");
    }

    @Test
    void isWhereTheStartLeads() {
        assertThat(browser.get().uri("/")).hasStatus(303).hasHeader("Location", "/sign-in");
    }

    private MvcTestResult signIn(String password) {
        return browser.post()
                .uri("/sign-in")
                .param("email", "HeJing@yunfan.example")
                .param("password", password)
                .param("next", "/settings/me?tab=1")
                .with(csrf())
                .exchange();
    }
}
