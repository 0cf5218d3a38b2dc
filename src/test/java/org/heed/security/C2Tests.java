package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.document.DocumentLine;
import org.heed.document.Documents;
import org.heed.document.Files;
import org.heed.identity.Circles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.stream.Stream;

/**
 * C2: whatever a file is called, it is kept under an inner id and its name harms nobody. The
 * weakened case is a name that is passed on as it came: {@link #namesAsTheyCameWouldFail}.
 */
@HeedTest
class C2Tests {

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

    static Stream<String> names() {
        return Stream.of(
                "../x",
                "../../etc/passwd",
                "..\\..\\windows\\system32\\x.dll",
                "/etc/passwd",
                "C:\\boot.ini",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: x=1.txt",
                "invoice\u202Efdp.exe",
                "a\u200B\u2066.txt",
                ".htaccess",
                "..",
                ".",
                "",
                "   ",
                "CON",
                "a\";x=\"b.txt",
                "a;b.txt",
                "\uD83D",
                "报告 最终版（第2稿）.pdf",
                "x".repeat(300) + ".pdf",
                "客".repeat(300) + ".docx",
                "a.pdf.exe",
                "file:///etc/passwd",
                "a\u2028b.txt",
                "%2e%2e%2fx");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isANameAndNothingElse(String given) {
        var it = files.make();

        var kept =
                documents.keep(
                        it.manager(), Files.of(it.subject(), it.circle().value(), given, "a"));

        assertHarmless(kept.name());
        assertThat(kept.url()).isEqualTo("/documents/" + kept.id().value());
        assertThat(disposition(it, kept))
                .matches("attachment; filename=\"[ -~&&[^\"\\\\%]]+\"; filename\\*=UTF-8''[!-~]+");
    }

    @Test
    void keepsWhatPeopleMeantByIt() {
        var it = files.make();
        var kept =
                documents.keep(
                        it.manager(),
                        Files.of(it.subject(), it.circle().value(), "报告 v2.pdf", "a"));

        assertThat(kept.name()).isEqualTo("报告 v2.pdf");
        assertThat(disposition(it, kept))
                .isEqualTo(
                        "attachment; filename=\"__ v2.pdf\";"
                                + " filename*=UTF-8''%E6%8A%A5%E5%91%8A%20v2.pdf");
    }

    /** What {@link #assertHarmless} must catch. */
    @Test
    void namesAsTheyCameWouldFail() {
        names().filter(it -> !it.matches("CON|a;b.txt|报告.*|a.pdf.exe|%2e.*"))
                .forEach(given ->
                        assertThatThrownBy(() -> assertHarmless(given))
                                .as(given)
                                .isInstanceOf(AssertionError.class));
    }

    private String disposition(CaseFile.Case it, DocumentLine kept) {
        var answer = browser.get().uri(kept.url()).with(cast.signedIn(it.manager())).exchange();
        assertThat(answer).hasStatusOk();
        var header = answer.getResponse().getHeader("Content-Disposition");
        return header == null ? "" : header;
    }

    private static void assertHarmless(String name) {
        assertThat(name)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(255)
                .doesNotContain("/", "\\", "\"", ":")
                .doesNotStartWith(".")
                .isEqualTo(name.strip());
        assertThat(name.codePoints().map(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR);
    }
}
