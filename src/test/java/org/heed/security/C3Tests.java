package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.document.DocumentLists;
import org.heed.document.Documents;
import org.heed.document.Files;
import org.heed.document.NewDocument;
import org.heed.identity.Circles;
import org.heed.kernel.About;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * C3: files that are too large, too many, or become so, are refused by what is counted. The
 * weakened case is a limit on what was declared: {@link #isCountedWhateverWasDeclared} declares
 * nothing and would pass.
 */
@HeedTest
class C3Tests {

    private static final String BOUNDARY = "heed-test-boundary";

    @Autowired private Documents documents;
    @Autowired private DocumentLists lists;
    @Autowired private JdbcClient jdbc;
    @LocalServerPort private int port;
    @Autowired private Circles circles;
    @Autowired private Cast cast;
    private CaseFile files;

    @BeforeEach
    void aCaseFile() {
        files = new CaseFile(circles, jdbc, cast);
    }

    @Test
    void isCountedWhateverWasDeclared() {
        var it = files.make();
        var read = new AtomicLong();
        long before = chunks();

        assertThatThrownBy(() -> documents.keep(it.manager(), endless(it, read)))
                .isInstanceOf(Refused.class)
                .hasMessage("document.refused.too-large");

        assertThat(read.get()).isLessThanOrEqualTo(Documents.LARGEST + 512 * 1024);
        assertThat(chunks()).isEqualTo(before);
        assertThat(lists.of(it.manager(), it.subject())).isEmpty();
    }

    @Test
    void isNeverUnpacked() throws Exception {
        var it = files.make();
        var bomb = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bomb)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("zeros"));
            zip.write(new byte[200 * 1024 * 1024]);
        }

        var kept =
                documents.keep(
                        it.manager(),
                        Files.of(it.subject(), it.circle().value(), "a.docx", bomb.toByteArray()));

        assertThat(kept.size()).isEqualTo(bomb.size()).isLessThan(300_000);
    }

    @Test
    void hasALimitPerRecord() {
        var it = files.make();
        for (int i = 0; i < Documents.MOST; i++) {
            documents.keep(it.manager(), Files.of(it.subject(), it.circle().value(), "a.txt", "a"));
        }

        assertThatThrownBy(() ->
                        documents.keep(
                                it.manager(),
                                Files.of(it.subject(), it.circle().value(), "a.txt", "a")))
                .isInstanceOf(Refused.class)
                .hasMessage("document.refused.too-many");
    }

    @Test
    void hasALimitPerPersonAndDay() {
        var it = files.make();
        documents.keep(it.manager(), Files.of(it.subject(), it.circle().value(), "a.txt", "a"));
        jdbc.sql("update document set size = 500000000 * 1.1 where subject_id = :id")
                .param("id", it.subject().id())
                .update();

        assertThatThrownBy(() ->
                        documents.keep(
                                it.manager(),
                                Files.of(it.subject(), it.circle().value(), "b.txt", "b")))
                .isInstanceOf(Refused.class)
                .hasMessage("document.refused.daily");
    }

    @Test
    void saysSoAtTheFieldWhenAFormBringsFiftyMegabytes() throws Exception {
        var it = files.make();

        var answer = post(it, 50 * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("big.bin 超过 25 MB", "value=\"" + it.number() + "\"");
        assertThat(lists.of(it.manager(), it.subject())).isEmpty();
    }

    @Test
    void answersASmallFileFromTheSameForm() throws Exception {
        var it = files.make();

        assertThat(post(it, 1024).statusCode()).isEqualTo(303);
        assertThat(lists.of(it.manager(), it.subject())).hasSize(1);
    }

    @Test
    void isRefusedUnreadWhenItSaysItIsHuge() throws Exception {
        var it = files.make();

        var answer = post(it, 70 * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("25 MB", "内容太大", "您写的内容还在表单里");
    }

    private HttpResponse<String> post(CaseFile.Case it, int size) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var cookie = files.cookie(it.manager());
            var form =
                    client.send(
                            request("/documents/new?of=" + it.number(), cookie).GET().build(),
                            BodyHandlers.ofString());
            var key = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
            assertThat(key.find()).as(form.body()).isTrue();
            var body = new ByteArrayOutputStream(size + 2048);
            field(body, "_csrf", key.group(1));
            field(body, "of", it.number());
            write(
                    body,
                    "--"
                            + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"files\";"
                            + " filename=\"big.bin\"\r\n\r\n");
            body.write(new byte[size]);
            write(body, "\r\n--" + BOUNDARY + "--\r\n");
            return client.send(
                    request("/documents", cookie)
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", cookie);
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        write(
                body,
                "--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static NewDocument endless(CaseFile.Case it, AtomicLong read) {
        var about = new About(it.subject(), it.circle().value(), List.of());
        return new NewDocument(about, "a.bin", false, () -> new Endless(read));
    }

    private long chunks() {
        return jdbc.sql("select count(*) from document_chunk").query(Long.class).single();
    }

    /** Bytes without an end, as a slow upload of a gigabyte brings them. */
    private static final class Endless extends InputStream {

        private final AtomicLong read;

        Endless(AtomicLong read) {
            this.read = read;
        }

        @Override
        public int read() {
            read.incrementAndGet();
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            read.addAndGet(length);
            return length;
        }
    }
}
