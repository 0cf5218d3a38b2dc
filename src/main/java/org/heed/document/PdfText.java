package org.heed.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.document.Reading.Unreadable;

import java.io.IOException;

/** The text of a PDF, page after page. */
final class PdfText {

    private static final int PAGES = 2_000;

    private PdfText() {}

    static void read(byte[] bytes, LimitedText text) throws IOException {
        try (var document =
                Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES);
            stripper.writeText(document, text);
        } catch (InvalidPasswordException password) {
            throw new Unreadable(WhyUnread.ENCRYPTED);
        }
    }
}
