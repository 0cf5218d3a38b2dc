package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API for a mirror, and keeps what was made. */
class MirrorCalls {

    private final MockMvcTester program;
    private final JsonMapper json;

    MirrorCalls(MockMvcTester program, JsonMapper json) {
        this.program = program;
        this.json = json;
    }

    void made(Mirror of, String record, String path, String body) {
        of.keep(record, post(of, path, text(of, body, record)).at("/id").asString());
    }

    static String text(Mirror of, String body, String what) {
        return body.replace('\'', '"').formatted(said(of, what));
    }

    /** As JSON writes it. */
    static String said(Mirror of, String what) {
        return of.says(what).replace("\"", "\\\"");
    }

    JsonNode post(Mirror of, String path, String body) {
        return send(of, HttpMethod.POST, path, body);
    }

    JsonNode send(Mirror of, HttpMethod method, String path, String body) {
        // A point is found after its scope was judged; nothing else needs to say what it saw.
        var version =
                path.endsWith("/finding")
                        ? "2"
                        : path.matches(".*/(scope|opening|notes)") ? "1" : "";
        var answer =
                program.method(method)
                        .uri("/api/v1" + filled(of, path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(filled(of, body))
                        .header("Authorization", "Bearer " + of.token())
                        .header("If-Match", version.isEmpty() ? "*" : "\"" + version + "\"")
                        .exchange()
                        .getResponse();
        var text =
                new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + " " + text).isBetween(200, 204);
        return json.readTree(text.isEmpty() ? "{}" : text);
    }

    /** Sends one file, about a record where the route asks for one. */
    JsonNode sent(Mirror of, String path, MockMultipartFile file, String about) {
        var sent =
                program.post()
                        .uri("/api/v1" + filled(of, path))
                        .multipart()
                        .file(file)
                        .param("of", about)
                        .header("Authorization", "Bearer " + of.token())
                        .exchange();
        return json.readTree(sent.getResponse().getContentAsByteArray());
    }

    static String filled(Mirror of, String text) {
        var filled = text;
        for (var record : of.records().entrySet()) {
            filled = filled.replaceAll("\\$" + record.getKey() + "\\b", record.getValue());
        }
        return filled;
    }
}
