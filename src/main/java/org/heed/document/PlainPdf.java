package org.heed.document;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the text inside a PDF the text that was written. A typeface draws some characters and the
 * radical of the same shape with one picture (U+6587 and U+2F42), and the writer of the file names
 * the picture by the radical: it looks right, but nobody who searches or copies finds the word.
 */
final class PlainPdf {

    /** The most lines one block of the table may have (PDF 32000-1, 9.10.3, and Adobe 5411). */
    private static final int BLOCK = 100;

    private PlainPdf() {}

    static byte[] plain(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                plain(page.getResources());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void plain(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE)
                    instanceof COSStream table) {
                var read = new CMapParser().parse(new RandomAccessReadBuffer(bytes(table)));
                try (var out = table.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(text(lines(read)).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static List<String> lines(CMap table) {
        var hex = HexFormat.of().withUpperCase();
        var lines = new ArrayList<String>();
        for (int code = 0; code <= 0xFFFF; code++) {
            var means = table.toUnicode(code, 2);
            if (means != null) {
                var utf16 = radicalsAsWords(means).getBytes(StandardCharsets.UTF_16BE);
                lines.add("<" + hex.toHexDigits((short) code) + "> <" + hex.formatHex(utf16) + ">");
            }
        }
        return lines;
    }

    private static String radicalsAsWords(String means) {
        boolean radical = means.codePoints().allMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
        return radical ? Normalizer.normalize(means, Normalizer.Form.NFKC) : means;
    }

    private static String text(List<String> lines) {
        var text =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000> <FFFF>
                        endcodespacerange
                        """);
        for (int from = 0; from < lines.size(); from += BLOCK) {
            var block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
            text.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> text.append(line).append('\n'));
            text.append("endbfchar\n");
        }
        return text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
