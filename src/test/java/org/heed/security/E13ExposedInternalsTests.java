package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Nothing of the machine is shown to strangers. */
@HeedTest
class E13ExposedInternalsTests {

    private static final String TOKEN = "heed_test-token-of-the-house";

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health",
                "/metrics",
                "/metrics/",
                "/h2",
                "/h2-console",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/.git/config",
                "/.env",
                "/assets/heed.js.map",
                "/WEB-INF/web.xml"
            })
    void thereIsNothingThere(String path) throws Exception {
        assertThat(send("GET", path, null).statusCode()).isIn(401, 404, 303);
        assertThat(send("GET", path, null).body()).doesNotContain("java.", "jvm_", "sources");
        if (!path.startsWith("/WEB-INF")) {
            assertThat(send("GET", path, null).statusCode()).isIn(401, 404);
        }
    }

    /** The weakened case: with an administrator's token the figures are there to be shown. */
    @Test
    void theFiguresAreThereForAnAdministratorsToken() throws Exception {
        var shown = send("GET", "/metrics", TOKEN);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("jvm_memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "PROPFIND"})
    void methodsThatTellAreOff(String method) throws Exception {
        var answer = send(method, "/sign-in", "a-canary");

        assertThat(answer.statusCode()).isIn(400, 405, 501);
        assertThat(answer.body()).doesNotContain("a-canary");
    }

    @Test
    void noHeaderNamesTheServer() throws Exception {
        var headers = send("GET", "/sign-in", null).headers().map();

        assertThat(headers).doesNotContainKeys("server", "Server", "x-powered-by", "X-Powered-By");
    }

    @Test
    void healthTellsOnlyThatItIsWell() throws Exception {
        assertThat(send("GET", "/health/ready", null).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private HttpResponse<String> send(String method, String path, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .method(method, BodyPublishers.noBody());
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
