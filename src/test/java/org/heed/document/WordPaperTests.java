package org.heed.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;

/** What a client keeps and may write into. */
class WordPaperTests {

    private static final String WORDS = "换团队后没有进度；換團隊後沒有進度；文字見到一面方言。Priya’s “plan” ok 🙂";

    private final WordPaper word = new WordPaper();

    @ParameterizedTest
    @EnumSource
    void saysEveryCharacterThatWasWritten(Language language) throws Exception {
        try (var read = read("<p>" + WORDS + "</p>", language)) {
            assertThat(read.getParagraphs().getFirst().getText()).isEqualTo(WORDS);
        }
    }

    @Test
    void keepsHeadingsListsLinesAndWhatIsQuoted() throws Exception {
        var page =
                "<h1>歷程</h1><h2>問題</h2><ol><li>一</li><li>二</li></ol>"
                        + "<div class=\"entry\"><p><strong>林</strong> 說</p>"
                        + "<div class=\"said\" lang=\"zh-Hant\">第一行\n第二行</div></div>";
        try (var read = read(page, Language.ZH_HANT)) {
            assertThat(read.getParagraphs())
                    .extracting(it -> it.getText())
                    .containsExactly("歷程", "問題", "1. 一", "2. 二", "林 說", "第一行\n第二行");
            assertThat(read.getParagraphs().get(0).getStyle()).isEqualTo("Heading1");
            assertThat(read.getParagraphs().get(1).getStyle()).isEqualTo("Heading2");
        }
    }

    @Test
    void leavesOutWhatNoDocumentMayHold() throws Exception {
        try (var read = read("<p>a\u0001b\u000Bc\uFFFEd</p>", Language.EN)) {
            assertThat(read.getParagraphs().getFirst().getText()).isEqualTo("abcd");
        }
    }

    private XWPFDocument read(String body, Language language) throws Exception {
        var page = "<html><head><title>t</title></head><body>" + body + "</body></html>";
        return new XWPFDocument(new ByteArrayInputStream(word.of(page, language)));
    }
}
