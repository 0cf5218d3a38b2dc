package org.heed.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.heed.kernel.Language;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;

/**
 * Prints a page as a PDF with real text in the typeface of its language. One at a time: the fonts
 * are parsed once and shared, and a parsed font is not made for two readers.
 */
@Component
public class PdfPaper {

    /** The names the style knows the typefaces by, in the order in which they are asked. */
    private static final List<String> FAMILIES = List.of("first", "second", "third");

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final PdfFonts fonts = new PdfFonts();
    private final String style;

    PdfPaper() {
        // It tells each step of each document, past the log that everything else writes to.
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
        style = text("/pdf/paper.css");
    }

    /**
     * @param page well-formed XHTML; its style is added to its head, and what no XML may hold is
     *     left out of it
     */
    public byte[] of(String page, Language language) {
        oneAtATime.lock();
        try (var document = new PDDocument()) {
            var styled =
                    Paper.plain(page)
                            .replaceFirst("</head>", "<style>" + style + "</style></head>");
            var out = new ByteArrayOutputStream();
            var builder =
                    new PdfRendererBuilder()
                            .usePDDocument(document)
                            .withProducer("Heed")
                            .useReplacementText("□")
                            .useExternalResourceAccessControl(
                                    (uri, type) -> false,
                                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                            .withHtmlContent(styled, null)
                            .toStream(out);
            for (var weight : PdfFonts.Weight.values()) {
                use(builder, document, fonts.of(language, weight), weight);
            }
            builder.run();
            return PlainPdf.plain(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void use(
            PdfRendererBuilder builder,
            PDDocument document,
            List<TrueTypeFont> fonts,
            PdfFonts.Weight weight)
            throws IOException {
        for (int place = 0; place < fonts.size(); place++) {
            var font = PDType0Font.load(document, fonts.get(place), true);
            builder.useFont(
                    new PDFontSupplier(font),
                    FAMILIES.get(place),
                    weight.number,
                    FontStyle.NORMAL,
                    true);
        }
    }

    private static String text(String resource) {
        try (InputStream in = PdfPaper.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
