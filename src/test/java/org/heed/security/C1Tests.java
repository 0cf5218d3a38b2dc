package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.document.Documents;
import org.heed.document.Files;
import org.heed.identity.Circles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;

/**
 * C1: a page, a picture or a document with a script in it never runs in our origin. The weakened
 * case is a file shown as what it says it is: {@link #wouldRunIfItWereShown}.
 */
@HeedTest
class C1Tests {

    private static final String SCRIPT = "<script>fetch('/api/v1/me')</script>";

    @Autowired private Documents documents;
    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient jdbc;
    @Autowired private Circles circles;
    @Autowired private Cast cast;
    private CaseFile files;

    @BeforeEach
    void aCaseFile() {
        files = new CaseFile(circles, jdbc, cast);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html | <!doctype html><html><body>%s</body></html>",
                "a.svg | <svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>",
                "a.xml | <?xml version=\"1.0\"?><x xmlns=\"http://www.w3.org/1999/xhtml\">%s</x>",
                "a.xhtml | <html xmlns=\"http://www.w3.org/1999/xhtml\">%s</html>",
                "a.js | alert(1)",
                "a.css | body{background:url(x)}",
                "a.png | <html>%s</html>",
                "a.txt | <html>%s</html>",
                "a | <svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>",
                "a.mht | MIME-Version: 1.0",
                "a.eml | From: a@b.example",
                "a.swf | FWS",
            })
    void isSentAsBytesThatNothingRuns(String name, String content) {
        var answer = download(name, content.formatted(SCRIPT).getBytes(StandardCharsets.UTF_8));

        assertSafe(answer);
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.7 /JavaScript, application/pdf",
        "a.txt, plain words, text/plain",
        "a.csv, 'a,b', text/csv",
        "a.gif, GIF89a, image/gif",
    })
    void isSentAsWhatItIsWhereThatIsHarmless(String name, String content, String type) {
        var answer = download(name, content.getBytes(StandardCharsets.UTF_8));

        assertSafe(answer);
        assertThat(answer.getResponse().getContentType()).isEqualTo(type);
    }

    /** What {@link #assertSafe} must catch: the same file without our headers. */
    @Test
    void wouldRunIfItWereShown() {
        var shown = browser.get().uri("/search").with(cast.signedIn(files.make().manager()));

        assertThatThrownBy(() -> assertSafe(shown.exchange())).isInstanceOf(AssertionError.class);
    }

    private MvcTestResult download(String name, byte[] content) {
        var it = files.make();
        var kept =
                documents.keep(
                        it.manager(), Files.of(it.subject(), it.circle().value(), name, content));
        return browser.get().uri(kept.url()).with(cast.signedIn(it.manager())).exchange();
    }

    private static void assertSafe(MvcTestResult answer) {
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin");
        assertThat(answer.getResponse().getHeaders("Content-Security-Policy")).hasSize(1);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; ");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }
}
