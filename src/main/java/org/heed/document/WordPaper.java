package org.heed.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.heed.kernel.Language;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

/**
 * Writes a page as a Word document: headings that are headings, words that are words. It is made
 * from the same page as the {@link PdfPaper}, so that the two cannot say different things.
 */
@Component
public class WordPaper {

    /**
     * @param page well-formed XHTML of h1, h2, p, ol, ul, li, div, strong; what no XML may hold is
     *     left out
     */
    public byte[] of(String page, Language language) {
        var read = Jsoup.parse(Paper.plain(page), "", Parser.xmlParser());
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            heading(document, "Heading1", "heading 1", 0, 32);
            heading(document, "Heading2", "heading 2", 1, 24);
            document.getProperties().getCoreProperties().setTitle(read.select("title").text());
            document.getProperties().getCoreProperties().setCreator("Heed");
            new WordBody(document, language).write(read.select("body").first());
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP()
                    .addNewFldSimple()
                    .setInstr("PAGE");
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without a style of this name Word's own outline and a screen reader see only big letters. */
    private static void heading(
            XWPFDocument document, String id, String name, int level, int halfPoints) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        var styles = document.getStyles();
        (styles == null ? document.createStyles() : styles).addStyle(new XWPFStyle(style));
    }
}
