package org.heed.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.search.Search;
import org.heed.search.SearchFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files are found by what they say; those of ill will harm nobody. */
@HeedTest
class ReadingFilesTests {

    private static final String DOCX =
            "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>仓库漏</w:t></w:r><w:r><w:t>水的照片"
                + "</w:t></w:r></w:p><w:p><w:r><w:t>second</w:t></w:r></w:p></w:body></w:document>";

    @Autowired private Documents documents;
    @Autowired private Texts texts;
    @Autowired private Reading reading;
    @Autowired private UnreadFiles unread;
    @Autowired private Search search;
    @Autowired private Clientele clientele;
    @Autowired private MockMvcTester browser;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;

    private Me manager;
    private ClientCard client;

    @BeforeEach
    void aClient() {
        finish();
        manager = cast.projectManager();
        client = clientele.hengyuan(manager);
    }

    private void finish() {
        while (texts.step()) {}
    }

    @Test
    void findsAWordDocumentByWhatStandsInItInEitherScript() throws IOException {
        keep("照片.docx", zip("word/document.xml", DOCX));
        assertThat(found("倉庫漏水")).isEmpty();

        finish();

        assertThat(found("倉庫漏水")).hasSize(1);
        var finding = search.look(manager, SearchFilter.of("倉庫漏水的照片"), 10, null).items().getFirst();
        assertThat(finding.excerpt().text()).contains("仓库漏水的照片");
        assertThat(finding.hit().url()).isEqualTo("/clients/" + client.slug() + "#documents");
        assertThat(search.find(cast.projectManager(), "仓库漏水的照片", 10, null).items()).isEmpty();
    }

    @Test
    void readsTheKindsOfFilesPeopleSend() throws IOException {
        assertThat(read("application/pdf", pdf("The warehouse leaks", "")))
                .contains("The warehouse leaks");
        assertThat(
                        read(
                                office("spreadsheetml.sheet"),
                                zip(
                                        "xl/sharedStrings.xml",
                                        "<sst><si><t>延期</t></si><si><t>天数</t></si></sst>",
                                        "xl/worksheets/sheet1.xml",
                                        "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c><v>"
                                                + "4711</v></c></row></sheetData></worksheet>")))
                .isEqualTo("延期\n天数\n4711\n");
        assertThat(
                        read(
                                office("presentationml.presentation"),
                                zip(
                                        "ppt/slides/slide1.xml",
                                        "<p:sld xmlns:p='p' xmlns:a='a'>"
                                                + "<a:p><a:t>上线计划</a:t></a:p></p:sld>")))
                .contains("上线计划");
        assertThat(read("text/plain", "软体测试".getBytes(StandardCharsets.UTF_8))).isEqualTo("软体测试");
        var gb = "项目经理换人之后两个月没有人主动更新进度，客户很不满意。";
        assertThat(read("text/plain", gb.getBytes(Charset.forName("GB18030")))).isEqualTo(gb);
        var big5 = "專案經理換人之後兩個月沒有人主動更新進度，客戶很不滿意。";
        assertThat(read("text/csv", big5.getBytes(Charset.forName("Big5")))).isEqualTo(big5);
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        assertThat(why("application/pdf", "%PDF-1.7 nonsense".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(WhyUnread.BROKEN);
        assertThat(why("application/pdf", pdf("secret", "password")))
                .isEqualTo(WhyUnread.ENCRYPTED);
        assertThat(why(office("wordprocessingml.document"), new byte[] {1, 2, 3}))
                .isEqualTo(WhyUnread.BROKEN);
        assertThat(why(office("wordprocessingml.document"), zip("word/document.xml", "<a><b></a>")))
                .isEqualTo(WhyUnread.BROKEN);
    }

    @Test
    void isNotBroughtDownByABomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.bin"));
            var nothing = new byte[1024 * 1024];
            for (int mb = 0; mb < 120; mb++) {
                zip.write(nothing);
            }
        }
        assertThat(bytes.size()).isLessThan(200_000);
        assertThat(why(office("spreadsheetml.sheet"), bytes.toByteArray()))
                .isEqualTo(WhyUnread.TOO_LARGE);
    }

    @Test
    void looksAtNothingOutsideOfTheFile() throws IOException {
        var outside =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p><t>before &x; after"
                        + "</t></p></d>";
        var laughs =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b"
                        + " \"&a;&a;&a;\">]><d><p><t>&b;</t></p></d>";
        for (var xml : List.of(outside, laughs)) {
            var file = zip("word/document.xml", xml);
            String said;
            try {
                said = read(office("wordprocessingml.document"), file);
            } catch (Reading.Unreadable refused) {
                said = refused.why().word();
            }
            assertThat(said).doesNotContain("root:").doesNotContain("haha");
        }
    }

    @Test
    void killsAReadingThatTakesTooLong() {
        assertThatThrownBy(() ->
                        reading.read(
                                "text/plain",
                                out -> {
                                    for (int i = 0; i < 1_000_000; i++) {
                                        out.write(new byte[1024]);
                                    }
                                },
                                Duration.ofMillis(1)))
                .isInstanceOf(Reading.Unreadable.class)
                .hasMessage("too-slow");
    }

    @Test
    void keepsOnlyTheBeginningOfAVeryLongText() throws IOException {
        var text = read("text/plain", "延期 ".repeat(300_000).getBytes(StandardCharsets.UTF_8));

        assertThat(text).hasSize(Reading.CHARACTERS);
    }

    @Test
    void listsWhatCouldNotBeReadForAdministratorsWhoMayHaveItReadAgain() throws IOException {
        var kept = keep("vertrag.pdf", pdf("secret", "password"));
        finish();
        var chief = cast.administrator();

        var line =
                unread.list(chief, null, 50).items().stream()
                        .filter(it -> it.id().equals(kept.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.why()).isEqualTo(WhyUnread.ENCRYPTED);
        assertThat(line.about()).isEqualTo(client.shortName());
        assertThat(found("vertrag")).hasSize(1);
        assertThat(browser.get().uri("/settings/unread-files").with(cast.signedIn(chief)))
                .hasStatusOk()
                .bodyText()
                .contains("vertrag.pdf", "需要密码才能打开");
        assertThatThrownBy(() -> unread.list(manager, null, 50)).isInstanceOf(NotFound.class);
        assertThat(
                        browser.post()
                                .uri("/settings/unread-files/" + kept.id().value() + "/readings")
                                .with(cast.signedIn(chief))
                                .with(csrf()))
                .hasStatus(303);
        assertThat(texts.step()).isTrue();
        assertThatThrownBy(() -> texts.readAgain(manager, kept.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void givesUpAfterThreeWhoDidNotEnd() throws IOException {
        var kept = keep("a.txt", "hello".getBytes(StandardCharsets.UTF_8));
        for (int tries = 1; tries <= 3; tries++) {
            assertThat(taken()).isEqualTo(tries);
            clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        }
        finish();

        assertThat(unread.list(cast.administrator(), null, 50).items())
                .anyMatch(it -> it.id().equals(kept.id()) && it.why() == WhyUnread.NOT_POSSIBLE);
    }

    @Autowired private TextRepository turns;

    /** Somebody takes it and is gone. */
    private int taken() {
        var now = clock.instant();
        var turn = turns.take(now, now.plus(Duration.ofMinutes(5))).orElseThrow();
        assertThat(turns.take(now, now.plus(Duration.ofMinutes(5)))).isEmpty();
        return turn.tries();
    }

    private DocumentLine keep(String name, byte[] bytes) {
        return documents.keep(
                manager, Files.of(client.id().subject(), client.circle().value(), name, bytes));
    }

    private List<?> found(String words) {
        return search.find(manager, words, 10, null).items();
    }

    private String read(String type, byte[] bytes) throws Reading.Unreadable {
        return reading.read(type, out -> out.write(bytes));
    }

    private WhyUnread why(String type, byte[] bytes) {
        try {
            return org.junit.jupiter.api.Assertions.fail("read: " + read(type, bytes));
        } catch (Reading.Unreadable because) {
            return because.why();
        }
    }

    private static String office(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind;
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String text, String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
