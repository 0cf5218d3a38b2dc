package org.heed.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** With the administrator of the tests' settings, who shows that an unattended start works. */
@HeedTest
class SigningInTests {

    @Autowired private MockMvcTester browser;

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
