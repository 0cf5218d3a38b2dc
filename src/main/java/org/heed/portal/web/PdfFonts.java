package org.heed.portal.web;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.heed.kernel.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Typefaces for documents, each parsed once, when it is first needed; for one reader at a time. */
final class PdfFonts {

    private final Map<String, TrueTypeFont> parsed = new HashMap<>();

    TrueTypeFont regular(Language language) {
        return font(language, "Regular");
    }

    TrueTypeFont bold(Language language) {
        return font(language, "Bold");
    }

    private TrueTypeFont font(Language language, String weight) {
        var family = language == Language.ZH_HANT ? "NotoSansTC" : "NotoSansSC";
        return parsed.computeIfAbsent(
                "/fonts/ttf/" + family + "/" + family + "-" + weight + ".ttf", PdfFonts::parse);
    }

    private static TrueTypeFont parse(String resource) {
        try (var in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(resource))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
