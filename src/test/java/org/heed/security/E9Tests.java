package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * E9: what cannot be read is answered with one problem document that says so, on every route that
 * takes JSON; never with a fault of ours, never with a stack trace. The weakened case is an answer
 * that tells too much: {@link #isNoticedWhenItTellsTooMuch}.
 */
@HeedTest
class E9Tests {

    @Autowired private MockMvcTester program;
    @Autowired private Mirrors mirrors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"a\": 1} {\"a\": 2}",
                "{\"no-such-field\": 1}",
                "{\"version\": 1, \"version\": 2}",
                "{\"no-such-field\": 1e999}",
                "{\"no-such-field\": 99999999999999999999999999999999999999}",
                "{'single': 'quotes'}",
                "{\"a\": NaN}",
                "{\"a\": \"\u0000\"}",
                "<xml/>"
            })
    void isAProblemWhateverItSays(String body) {
        everywhere(MediaType.APPLICATION_JSON_VALUE, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isAProblemHoweverDeepItGoes() {
        everywhere("application/json", ("{\"a\":".repeat(10_000)).getBytes(StandardCharsets.UTF_8));
        everywhere("application/json", ("[".repeat(10_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isAProblemInAnotherAlphabet() {
        var text = "{\"no-such-field\": \"投诉\"}";
        everywhere("application/json", text.getBytes(StandardCharsets.UTF_16));
        everywhere("application/json", text.getBytes(Charset.forName("GB18030")));
        everywhere("application/json", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        everywhere("application/json", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "nonsense"
            })
    void isAProblemInAnotherType(String type) {
        everywhere(type, "{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isNoticedWhenItTellsTooMuch() {
        var type = Map.of("Content-Type", "application/problem+json");

        assertThat(right(new Answer(400, type, "{\"detail\":\"…\"}", Map.of()))).isTrue();
        assertThat(right(new Answer(500, type, "{\"detail\":\"…\"}", Map.of()))).isFalse();
        assertThat(right(new Answer(400, Map.of(), "", Map.of()))).isFalse();
        assertThat(right(new Answer(400, type, "java.lang.IllegalStateException", Map.of())))
                .isFalse();
        assertThat(right(new Answer(400, type, "tools.jackson.core.JsonParser", Map.of())))
                .isFalse();
    }

    private void everywhere(String type, byte[] body) {
        var wrong = new ArrayList<String>();
        for (var route : bodies()) {
            var answer = send(route, type, body);
            if (!right(answer)) {
                wrong.add(route + "\n    → " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Answer send(Route route, String type, byte[] body) {
        var answer =
                program.method(HttpMethod.valueOf(route.method()))
                        .uri(URI.create(route.uri(Foreign.own(mirrors))))
                        .header("Authorization", "Bearer " + mirrors.ours().token())
                        .header("If-Match", "\"1\"")
                        .header("Content-Type", type)
                        .content(body)
                        .exchange();
        return Answer.of(answer.getResponse(), Map.of());
    }

    private static boolean right(Answer answer) {
        return answer.status() >= 400
                && answer.status() < 500
                && answer.headers()
                        .getOrDefault("Content-Type", "")
                        .startsWith("application/problem+json")
                && !answer.body().contains("Exception")
                && !answer.body().contains("jackson");
    }

    private static List<Route> bodies() {
        return Routes.expected().stream()
                .filter(route -> route.api() && route.body().startsWith("{\""))
                .filter(route -> route.who() == Route.Who.SEES)
                .toList();
    }
}
