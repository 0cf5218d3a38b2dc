package org.heed.document;

import org.heed.document.Reading.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process that opens a file of a stranger: it gets the bytes on its input and the type as its
 * argument, answers on its output with a word and the text, and ends. It has no files, no settings,
 * no database and little memory; whatever the file does to it, Heed goes on. Source: security, C3,
 * C4, C8.
 */
final class TextReader {

    private TextReader() {}

    public static void main(String[] type) throws IOException {
        // A library that prints must not be taken for an answer.
        var out = System.out;
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var answer = answer(System.in.readAllBytes(), type[0]);
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.flush();
        // Libraries leave threads behind.
        Runtime.getRuntime().halt(0);
    }

    private static String answer(byte[] bytes, String type) {
        var text = new LimitedText(Reading.CHARACTERS);
        try {
            read(bytes, type, text);
            return "read\n" + text;
        } catch (LimitedText.Enough enough) {
            return "read\n" + text;
        } catch (Unreadable because) {
            return because.why().word() + "\n";
        } catch (IOException | RuntimeException broken) {
            // Whatever a library makes of nonsense, the file is the reason.
            return WhyUnread.BROKEN.word() + "\n";
        }
    }

    private static void read(byte[] bytes, String type, LimitedText text) throws IOException {
        switch (Readable.of(type).orElseThrow()) {
            case PDF -> PdfText.read(bytes, text);
            case OFFICE -> OfficeText.read(new ByteArrayInputStream(bytes), text);
            case PLAIN -> text.append(PlainText.of(bytes));
        }
    }
}
