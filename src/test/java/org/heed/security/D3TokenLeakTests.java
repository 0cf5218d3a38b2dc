package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The secret of a link is in no later address, no Referer and no log. */
@HeedTest
@ExtendWith(OutputCaptureExtension.class)
class D3TokenLeakTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Visitors visitors;
    @LocalServerPort private int port;

    @Test
    void theSecretLeavesTheAddressAtOnce() {
        var token = visitors.link(cast.projectManager());

        var answer = browser.get().uri("/sign-in/invitation/" + token).exchange();
        assertThat(answer)
                .hasStatus(303)
                .hasHeader("Location", "/sign-in/invitation")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        var cookie = answer.getResponse().getCookie("heed-invitation");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(browser.get().uri("/sign-in/invitation").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(token);
    }

    /** Over a real connection, so that the server's own log lines are there too. */
    @Test
    void noLogHoldsASecret(CapturedOutput output) throws Exception {
        var good = visitors.link(cast.projectManager());
        var bad = "canary-of-a-link-that-is-not-good";
        get("/sign-in/invitation/" + good);
        assertThat(get("/sign-in/invitation/" + bad)).isEqualTo(404);
        assertThat(get("/first-run/" + bad)).isEqualTo(404);
        assertThat(get("/p/no-such-page/" + bad)).isEqualTo(404);
        visitors.signIn("nobody@yunfan.example", bad, "192.0.2.31");
        browser.post().uri("/sign-in/invitation").param("password", bad).with(csrf()).exchange();

        // The weakened case: a line about the address would be seen here.
        LoggerFactory.getLogger(getClass()).info("No mapping for {}", "/p/other-canary");
        assertThat(output).contains("other-canary").doesNotContain(good).doesNotContain(bad);
    }

    private int get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
