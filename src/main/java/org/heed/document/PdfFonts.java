package org.heed.document;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.heed.kernel.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Typefaces for documents, each parsed once, when it is first needed; for one reader at a time. */
final class PdfFonts {

    /** How bold a typeface is, in the numbers of CSS and in the words of its file. */
    enum Weight {
        REGULAR(400, "Regular"),
        BOLD(700, "Bold");

        final int number;
        private final String word;

        Weight(int number, String word) {
            this.number = number;
            this.word = word;
        }
    }

    private final Map<String, TrueTypeFont> parsed = new HashMap<>();

    /**
     * The typefaces a text in this language asks for, in this order: a client's page may quote
     * another script than its own, and no typeface has the characters of all three. English comes
     * first in English only, because a Chinese typeface makes its quotation marks a character wide.
     */
    List<TrueTypeFont> of(Language language, Weight weight) {
        var families =
                switch (language) {
                    case EN -> List.of("OpenSans", "NotoSansSC", "NotoSansTC");
                    case ZH_HANS -> List.of("NotoSansSC", "NotoSansTC", "OpenSans");
                    case ZH_HANT -> List.of("NotoSansTC", "NotoSansSC", "OpenSans");
                };
        return families.stream().map(family -> font(family, weight)).toList();
    }

    private TrueTypeFont font(String family, Weight weight) {
        return parsed.computeIfAbsent(
                "/fonts/ttf/" + family + "/" + family + "-" + weight.word + ".ttf",
                PdfFonts::parse);
    }

    private static TrueTypeFont parse(String resource) {
        try (var in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(resource))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
