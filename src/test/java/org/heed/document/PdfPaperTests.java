package org.heed.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a client keeps on paper. */
class PdfPaperTests {

    /** Characters of one script only, of both, and some that share their picture with a radical. */
    private static final String WORDS = "换团队后没有进度；換團隊後沒有進度；文字見到一面方言。Priya’s “plan” ok";

    private final PdfPaper pdf = new PdfPaper();

    @ParameterizedTest
    @EnumSource
    void saysEveryCharacterThatWasWrittenWhateverThePagesLanguage(Language language)
            throws Exception {
        try (var read = Loader.loadPDF(pdf.of(page("<p>" + WORDS + "</p>"), language))) {
            assertThat(new PDFTextStripper().getText(read)).contains(WORDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsEachScriptInTheTypefaceItsReaderExpects(Language language) throws Exception {
        var fonts = fonts(pdf.of(page("<p>度“</p><h1>度</h1>"), language));
        assertThat(fonts.get("度").getName())
                .contains(language == Language.ZH_HANT ? "NotoSansTC" : "NotoSansSC");
        assertThat(fonts.get("“").getName())
                .contains(
                        switch (language) {
                            case EN -> "OpenSans";
                            case ZH_HANS -> "NotoSansSC";
                            case ZH_HANT -> "NotoSansTC";
                        });
    }

    @Test
    void leavesOutWhatNoDocumentMayHold() throws Exception {
        var made = pdf.of(page("<p>a\u0001b\u000Bc\uFFFEd</p>"), Language.EN);
        try (var read = Loader.loadPDF(made)) {
            assertThat(new PDFTextStripper().getText(read)).contains("abcd");
        }
    }

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body>"
                + body
                + "</body></html>";
    }

    private static Map<String, PDFont> fonts(byte[] made) throws IOException {
        var fonts = new TreeMap<String, PDFont>();
        try (var read = Loader.loadPDF(made)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    places.forEach(place -> fonts.putIfAbsent(place.getUnicode(), place.getFont()));
                }
            }.getText(read);
        }
        return fonts;
    }
}
