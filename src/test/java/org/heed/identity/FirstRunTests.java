package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Executors;

/** The house of the tests has begun; here it is taken back to before that, and begun again. */
@HeedTest
class FirstRunTests {

    @Autowired private MockMvcTester browser;
    @Autowired private FirstRun firstRun;
    @Autowired private Unattended unattended;
    @Autowired private ApiTokens tokens;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;
    private Instant before;

    @BeforeEach
    void takeTheHouseBack() {
        before = clock.instant();
        jdbc.sql("update organisation set begun_at = null").update();
        clock.pass(Duration.ofMinutes(1)); // so that no node remembers it as it was
    }

    @AfterEach
    void letItBeAsItWas() {
        jdbc.sql(
                        """
                        update organisation
                        set begun_at = now(), name = 'Heed', language = 'en', zone = 'UTC'
                        """)
                .update();
        clock.pass(Duration.ofMinutes(1));
        browser.get().uri("/").exchange();
        clock.set(before);
    }

    @Test
    void saysAtTheStartWhereTheLinkIs() {
        assertThat(browser.get().uri("/").header("Accept-Language", "zh-CN"))
                .hasStatusOk()
                .bodyText()
                .contains("First run:", "这套 Heed 还没有启用");
        assertThat(browser.get().uri("/sign-in")).hasStatus(303).hasHeader("Location", "/");
    }

    @Test
    void beginsTheHouseOnceAndSignsItsFirstAdministratorIn() {
        var token = firstRun.newToken().orElseThrow();
        var email = "first" + Cast.next() + "@yunfan.example";
        assertThat(browser.get().uri("/first-run/" + token)).hasStatusOk();

        var answer = begin(token, email, "a-house-of-paper").exchange();

        assertThat(answer).hasStatus(303);
        var session = answer.getResponse().getCookie("heed");
        assertThat(browser.get().uri("/settings/people").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("云帆科技", email);
        assertThat(begin(token, "second@yunfan.example", "a-house-of-paper")).hasStatus(404);
        assertThat(firstRun.newToken()).isEmpty();
    }

    @Test
    void keepsTheLinkGoodWhenItsFormIsRefused() {
        var token = firstRun.newToken().orElseThrow();

        assertThat(begin(token, "no address", "short"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#email\"", "href=\"#password\"", "value=\"云帆科技\"");
        assertThat(firstRun.opens(token)).isTrue();
    }

    /** A line of the summary is read by itself, often first: it says which field it means. */
    @ParameterizedTest
    @CsvSource({
        "en, Time zone: Please choose one of the answers offered.",
        "zh-CN, 时区：请从列出的选项中选一个。",
        "zh-TW, 時區：請從列出的選項中選一個。"
    })
    void namesTheFieldInTheSummaryOfWhatIsWrong(String reader, String line) {
        var token = firstRun.newToken().orElseThrow();

        assertThat(
                        browser.post()
                                .uri("/first-run/" + token)
                                .header("Accept-Language", reader)
                                .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#zone\">" + line + "</a>");
    }

    @Test
    void knowsOnlyTheTokenOfTheLatestStart() {
        var older = firstRun.newToken().orElseThrow();
        var newer = firstRun.newToken().orElseThrow();

        assertThat(browser.get().uri("/first-run/" + older)).hasStatus(404);
        assertThat(browser.get().uri("/first-run/" + newer)).hasStatusOk();
        assertThat(browser.get().uri("/first-run/x")).hasStatus(404);
    }

    @Test
    void happensOnceWhenTwoNodesStartUnattendedAtOnceAndAgain() throws Exception {
        var email = "node" + Cast.next() + "@yunfan.example";
        var settings =
                new Unattended.Settings(
                        email, "admin", "heed_of_the_nodes_" + email, false, "zh-Hans", "UTC");
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var start :
                    nodes.invokeAll(
                            Collections.nCopies(
                                    8, Executors.callable(() -> unattended.begin(settings))))) {
                start.get();
            }
        }
        unattended.begin(settings);

        var bearer = tokens.bearer("heed_of_the_nodes_" + email).orElseThrow();
        assertThat(bearer.me().administrator()).isTrue();
        assertThat(bearer.scopes()).containsExactlyInAnyOrder(Scope.values());
        assertThat(tokens.list(bearer.me())).hasSize(1);
    }

    private MockMvcRequestBuilder begin(String token, String email, String password) {
        return browser.post()
                .uri("/first-run/" + token)
                .param("organisation", "云帆科技")
                .param("language", "zh-Hans")
                .param("zone", "Asia/Shanghai")
                .param("name", "何静")
                .param("email", email)
                .param("password", password)
                .param("start", "empty")
                .with(csrf());
    }
}
