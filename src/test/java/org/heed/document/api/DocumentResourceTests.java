package org.heed.document.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

@HeedTest
class DocumentResourceTests {

    @Autowired private MockMvcTester program;
    @Autowired private ApiTokens tokens;
    @Autowired private Clientele clientele;
    @Autowired private Cast cast;

    private Me manager;
    private String of;

    @BeforeEach
    void aClientToAddFilesTo() {
        manager = cast.projectManager();
        of = clientele.hengyuan(manager).shortName();
    }

    @Test
    void keepsAFileAndGivesItBack() {
        var made = post(manager, "../合同.txt", "第一条".getBytes(StandardCharsets.UTF_8), "");
        var location = Objects.requireNonNull(made.getResponse().getHeader("Location"));

        assertThat(made).hasStatus(201);
        assertThat(made).bodyJson().extractingPath("$.name").isEqualTo("合同.txt");
        assertThat(made).bodyJson().extractingPath("$.clientVisible").isEqualTo(false);
        assertThat(get(manager, location + "/content").getResponse().getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("第一条");
        assertThat(get(manager, "/api/v1/documents?of=" + of))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void keepsItOnceHoweverOftenItIsSent() {
        var content = "once".getBytes(StandardCharsets.UTF_8);
        var key = "file-" + Cast.next();

        var first = post(manager, "a.txt", content, key);
        var again = post(manager, "a.txt", content, key);

        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(get(manager, "/api/v1/documents?of=" + of))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsTooLargeAndWhatIsEmpty() {
        assertThat(post(manager, "big.bin", new byte[26 * 1024 * 1024], ""))
                .hasStatus(413)
                .bodyText()
                .contains("25 MB");
        assertThat(post(manager, "empty.txt", new byte[0], "")).hasStatus(422);
    }

    @Test
    void isNotThereForOthers() {
        var made = post(manager, "a.txt", "a".getBytes(StandardCharsets.UTF_8), "");
        var location = Objects.requireNonNull(made.getResponse().getHeader("Location"));
        var stranger = cast.projectManager();

        assertThat(get(stranger, location)).hasStatus(404);
        assertThat(get(stranger, location + "/content")).hasStatus(404);
        assertThat(get(stranger, "/api/v1/documents?of=" + of)).hasStatus(404);
        assertThat(post(stranger, "a.txt", new byte[1], "")).hasStatus(404);
    }

    private MvcTestResult post(Me me, String name, byte[] content, String key) {
        return program.post()
                .uri("/api/v1/documents")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", content))
                .param("of", of)
                .header(HttpHeaders.AUTHORIZATION, bearer(me))
                .header("Idempotency-Key", key)
                .exchange();
    }

    private MvcTestResult get(Me me, String path) {
        return program.get().uri(path).header(HttpHeaders.AUTHORIZATION, bearer(me)).exchange();
    }

    private String bearer(Me me) {
        var scopes = Set.of(Scope.READ, Scope.WRITE);
        return "Bearer " + tokens.make(me, "test", scopes, Duration.ofDays(1));
    }
}
