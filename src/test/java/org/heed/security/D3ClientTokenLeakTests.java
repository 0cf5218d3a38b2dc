package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.portal.Callers;
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
import java.util.List;

/** A client's token is in no Referer, no log and no cache, and leads to no other house. */
@HeedTest
@ExtendWith(OutputCaptureExtension.class)
class D3ClientTokenLeakTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private Callers callers;
    @LocalServerPort private int port;

    @Test
    void noPageTellsAnotherHouseWhereItCameFrom() {
        var me = cast.projectManager();
        var caller = callers.letIn(me, cases.received(me));
        for (var rest : List.of("", "/record", "/message")) {
            var page = callers.get(caller, rest);
            assertThat(page)
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
            assertThat(Callers.body(page)).doesNotContain("href=\"http", "src=\"http");
        }
    }

    @Test
    void noLogHoldsAToken(CapturedOutput output) throws Exception {
        var me = cast.projectManager();
        var handed = callers.handedOver(me, cases.received(me));
        var path = URI.create(handed.url()).getPath();
        var token = path.substring(path.lastIndexOf('/') + 1);
        assertThat(get(path)).isEqualTo(200);
        assertThat(get(path + "/nothing-here")).isEqualTo(404);
        assertThat(get(path + "/documents/not-a-number")).isBetween(300, 499);
        var caller = callers.letIn(me, handed.guest().number());
        callers.get(caller, "/documents/999999999");
        callers.post(caller, "/decision", "verdict", "nonsense");
        callers.enter(path, "000000");

        // The weakened case: a line about the address would be seen here.
        LoggerFactory.getLogger(getClass()).info("No mapping for {}", "/p/c/other-canary");
        assertThat(output)
                .contains("other-canary")
                .doesNotContain(token)
                .doesNotContain(caller.device().getValue());
    }

    private int get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
