package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.Phase;
import org.heed.identity.web.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a first visit to Today costs on the wire, counted on the running application with gzip,
 * which is worse than the Brotli of the budget. Source: screens, 9.
 */
@HeedTest
class FirstVisitTests {

    private static final int ALL = 60 * 1024;
    private static final int PAGE = 20 * 1024;
    private static final int REQUESTS = 8;
    private static final int ELEMENTS = 1_500;
    private static final Pattern PARTS =
            Pattern.compile(
                    "<(?:link rel=\"(?:stylesheet|icon)\"[^>]* href|script defer"
                            + " src)=\"([^\"]+)\"");

    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private TestClock clock;
    @Autowired private SessionRepository<?> sessions;
    @LocalServerPort private int port;

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void staysWithinTheBudget() throws IOException, InterruptedException {
        var me = cast.projectManager();
        for (int i = 0; i < 6; i++) {
            cases.at(me, Phase.PROPOSED);
        }
        clock.pass(Duration.ofDays(2));
        var session = SignedIn.cookie(sessions, me.id(), 1, clock.instant());
        var cookie = session.getName() + "=" + session.getValue();

        var page = fetch("/today", cookie);
        var html = text(page);
        var parts = parts(html);
        int bytes = page.length;
        for (var part : parts) {
            bytes += fetch(part, cookie).length;
        }

        assertThat(html).contains("id=\"due\"", "id=\"week\"");
        assertThat(page.length).as("the page alone").isLessThan(PAGE);
        assertThat(bytes).as("the page and " + parts).isLessThan(ALL);
        assertThat(parts.size() + 1).as("requests").isLessThanOrEqualTo(REQUESTS);
        assertThat(html.split("<[a-z]").length).as("elements").isLessThan(ELEMENTS);
    }

    private static Set<String> parts(String html) {
        var parts = new LinkedHashSet<String>();
        PARTS.matcher(html).results().forEach(it -> parts.add(it.group(1)));
        return parts;
    }

    private byte[] fetch(String path, String cookie) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Cookie", cookie)
                        .header("Accept-Encoding", "gzip")
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    private static String text(byte[] body) throws IOException {
        boolean squeezed = body.length > 1 && body[0] == (byte) 0x1f && body[1] == (byte) 0x8b;
        assertThat(squeezed).as("the page comes squeezed").isTrue();
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
