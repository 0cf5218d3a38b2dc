package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.heed.Cast;
import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Opening a link changes nothing; only the button does. */
@HeedTest
class D1ScannerTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Visitors visitors;

    @Test
    void aScannerThatOpensTheLinkThreeTimesLeavesItGood() {
        var me = cast.projectManager();
        var token = visitors.link(me);
        for (int scan = 1; scan <= 3; scan++) {
            for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
                assertThat(
                                browser.method(method)
                                        .uri("/sign-in/invitation/" + token)
                                        .with(Visitors.from("198.51.100." + scan)))
                        .hasStatus(303)
                        .cookies()
                        .doesNotContainCookie("heed");
            }
        }

        assertThat(accept(token)).hasStatus(303).hasHeader("Location", "/sign-in");
    }

    /** The weakened case: were the link used up by looking, this is what the person would see. */
    @Test
    void aLinkThatWasUsedUpOpensNothing() {
        var token = visitors.link(cast.projectManager());
        assertThat(accept(token)).hasStatus(303);

        assertThat(browser.get().uri("/sign-in/invitation/" + token)).hasStatus(404);
        assertThat(accept(token)).hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult accept(String token) {
        return browser.post()
                .uri("/sign-in/invitation")
                .cookie(new Cookie("heed-invitation", token))
                .param("password", Visitors.PASSWORD)
                .with(csrf())
                .exchange();
    }
}
