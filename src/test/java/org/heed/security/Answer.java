package org.heed.security;

import org.springframework.mock.web.MockHttpServletResponse;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a request was answered, and which tables it changed.
 *
 * @param changed how many rows were written, by table; only tables with any
 */
record Answer(int status, Map<String, String> headers, String body, Map<String, Long> changed) {

    /** Different in every answer, and nobody's secret. */
    private static final Set<String> FLEETING =
            Set.of("Set-Cookie", "X-Request-Id", "Content-Length");

    static Answer of(MockHttpServletResponse response, Map<String, Long> changed) {
        var headers = new TreeMap<String, String>();
        response.getHeaderNames().stream()
                .filter(name -> !FLEETING.contains(name))
                .forEach(name -> headers.put(name, String.join("|", response.getHeaders(name))));
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), headers, body, changed);
    }

    boolean found() {
        return status >= 200 && status < 400;
    }

    boolean toSignIn() {
        return status == 401
                || status == 303 && headers.getOrDefault("Location", "").startsWith("/sign-in");
    }

    /** The same answer with nothing in it that only echoes the question or differs each time. */
    String essence(Iterable<String> echoed) {
        var text = status + " " + headers + "\n" + body;
        for (var word : echoed) {
            // A number is an id only where an address or a field holds it.
            text =
                    word.matches("\\d+")
                            ? text.replaceAll("(?<=[/=])" + word + "(?!\\d)", "…")
                            : text.replace(word, "…");
        }
        return text.replaceAll("\"instance\":\"[^\"]*\"", "")
                .replaceAll("value=\"[\\w-]{20,}\"", "")
                .replaceAll("nonce-[\\w+/=-]+", "")
                // A stream says now and then that it is still there.
                .replaceAll("(?m)^:\\.\\R*", "");
    }

    /** For a finding: enough to see what happened. */
    @Override
    public String toString() {
        var text = body.strip();
        var start =
                text.startsWith("{") ? text : text.lines().limit(3).collect(Collectors.joining());
        return status
                + (changed.isEmpty() ? "" : " changed " + changed)
                + " "
                + start.substring(0, Math.min(start.length(), 300));
    }
}
