package org.heed.document;

import org.heed.document.Reading.Unreadable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a document, table or set of slides in the open XML formats of offices: what stands in
 * the elements that hold words and numbers, part after part. No document type, no entity, no part
 * elsewhere is ever looked at. Source: ECMA-376; security, C3, C4.
 */
final class OfficeText {

    private static final int PARTS = 5_000;
    private static final long UNPACKED = 100L * 1024 * 1024;

    /** Parts with words; a table's numbers stand in its sheets, its words in one part for all. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
                            + "|xl/(sharedStrings|comments\\d*|worksheets/sheet\\d+)\\.xml"
                            + "|ppt/(slides/slide\\d+|notesSlides/notesSlide\\d+)\\.xml");

    private static final Set<String> LINES = Set.of("p", "si", "row", "tr", "br", "comment");

    private OfficeText() {}

    static void read(InputStream file, LimitedText text) throws IOException {
        var zip = new ZipInputStream(file);
        var counted = new Counted(zip);
        int parts = 0;
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            if (++parts > PARTS) {
                throw new Unreadable(WhyUnread.TOO_LARGE);
            }
            if (part.getName().equals("EncryptedPackage")) {
                throw new Unreadable(WhyUnread.ENCRYPTED);
            }
            if (WORDS.matcher(part.getName()).matches()) {
                part(counted, text);
            } else {
                counted.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (parts == 0) {
            throw new Unreadable(WhyUnread.BROKEN);
        }
    }

    private static void part(InputStream part, LimitedText text) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(part);
            words(xml, text);
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new Unreadable(WhyUnread.BROKEN);
        }
        text.line();
    }

    /** Words stand in {@code t}, numbers in {@code v} of cells that do not point at words. */
    private static void words(XMLStreamReader xml, LimitedText text) throws XMLStreamException {
        boolean points = false;
        boolean inside = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    if (name.equals("c")) {
                        points = "s".equals(xml.getAttributeValue(null, "t"));
                    }
                    inside = name.equals("t") || name.equals("v") && !points;
                    if (name.equals("tab")) {
                        text.append(" ");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inside) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inside = false;
                    if (LINES.contains(xml.getLocalName())) {
                        text.line();
                    } else if (xml.getLocalName().equals("v")) {
                        text.append(" ");
                    }
                }
                default -> {}
            }
        }
    }

    /** Counts what comes out of the archive, whatever the archive says; a part never closes it. */
    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            bytes += read;
            if (bytes > UNPACKED) {
                throw new Unreadable(WhyUnread.TOO_LARGE);
            }
        }

        @Override
        public void close() {}
    }
}
