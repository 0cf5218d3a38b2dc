package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.HeedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** After signing in one stays in this house. */
@HeedTest
class D11OpenRedirectTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Visitors visitors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example",
                "/%2f%2fevil.example",
                "%2f%2fevil.example",
                "/%09/evil.example",
                "/\t/evil.example",
                "@evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "evil.example",
                "/x\r\nLocation: https://evil.example",
                "/sign-out"
            })
    void anotherHostIsNotAWayBack(String next) {
        assertThat(signIn(next)).hasStatus(303).hasHeader("Location", "/");
        assertThat(browser.get().uri("/sign-in").param("next", next))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"next\" value=\"/\"");
    }

    /** The weakened case: a path of ours is followed, so the answers above are the guard's. */
    @ParameterizedTest
    @ValueSource(strings = {"/complaints/HD-0143", "/complaints?sev=high&owner=me", "/"})
    void aPathOfOursIs(String next) {
        assertThat(signIn(next)).hasStatus(303).hasHeader("Location", next);
    }

    private MvcTestResult signIn(String next) {
        return browser.post()
                .uri("/sign-in")
                .param("email", "hejing@yunfan.example")
                .param("password", Visitors.PASSWORD)
                .param("next", next)
                .with(Visitors.from("192.0.2.111"))
                .with(csrf())
                .exchange();
    }
}
