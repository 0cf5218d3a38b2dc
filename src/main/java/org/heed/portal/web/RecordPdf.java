package org.heed.portal.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

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
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Prints a page as a PDF with real text in the typeface of its language. One at a time: the fonts
 * are parsed once and shared, and a parsed font is not made for two readers.
 */
@Component
class RecordPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final PdfFonts fonts = new PdfFonts();
    private final String style;

    RecordPdf() {
        style = text("/pdf/record.css");
    }

    /**
     * @param page well-formed XHTML; its style is added to its head
     */
    byte[] of(String page, Language language) {
        oneAtATime.lock();
        try (var document = new PDDocument()) {
            var styled = page.replaceFirst("</head>", "<style>" + style + "</style></head>");
            var out = new ByteArrayOutputStream();
            var builder =
                    new PdfRendererBuilder()
                            .usePDDocument(document)
                            .withProducer("Heed")
                            .useExternalResourceAccessControl(
                                    (uri, type) -> false,
                                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                            .withHtmlContent(styled, null)
                            .toStream(out);
            use(builder, document, fonts.regular(language), REGULAR);
            use(builder, document, fonts.bold(language), BOLD);
            builder.run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void use(
            PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, int weight)
            throws IOException {
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)),
                "Noto",
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static String text(String resource) {
        try (InputStream in = RecordPdf.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
