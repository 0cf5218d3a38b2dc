package org.heed.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.util.ReflectionTestUtils;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Over a real connection with real cookies, as a browser without script does it. */
@HeedTest
class FormKeysTests {

    private static final Pattern KEY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort private int port;
    @Autowired private Cookies cookies;
    @Autowired private FilterChainProxy chains;

    /** The mock client of other tests puts a repository of its own into the filter for good. */
    @BeforeEach
    void ourOwnKeysAgain() {
        chains.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter ->
                        ReflectionTestUtils.setField(
                                filter, "tokenRepository", new CsrfTokens(cookies)));
    }

    @Test
    void openTheFormOfAStrangerAndThenOnlyTheOnesOfWhoeverIsSignedIn() throws Exception {
        var strangers = key("/sign-in");
        assertThat(
                        post(
                                        "/sign-in",
                                        strangers,
                                        "email=hejing@yunfan.example&password=a-house-of-paper")
                                .statusCode())
                .isEqualTo(303);

        var reading = "language=en&zone=UTC&theme=&density=";
        assertThat(post("/settings/me", strangers, reading).statusCode()).isEqualTo(403);
        assertThat(post("/settings/me", key("/settings/me"), reading).statusCode()).isEqualTo(303);
        assertThat(post("/settings/me", "", reading).statusCode()).isEqualTo(403);
    }

    @Test
    void costAStrangerNoSession() throws Exception {
        assertThat(get("/sign-in").headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .startsWith("heed-form=");
    }

    private String key(String path) throws Exception {
        var found = KEY.matcher(get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String key, String fields) throws Exception {
        var body = "_csrf=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&" + fields;
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
