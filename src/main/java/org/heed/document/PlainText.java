package org.heed.document;

import com.ibm.icu.text.CharsetDetector;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A plain text in whichever encoding: UTF-8 when it can be, else what it looks like. */
final class PlainText {

    /** Of a longer file the rest would not be kept. */
    private static final int BYTES = 4 * Reading.CHARACTERS;

    private PlainText() {}

    static String of(byte[] bytes) throws IOException {
        boolean whole = bytes.length <= BYTES;
        var start = whole ? bytes : Arrays.copyOf(bytes, end(bytes));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(start))
                    .toString()
                    .replace("\ufeff", "");
        } catch (CharacterCodingException other) {
            return new CharsetDetector().setText(start).detect().getString();
        }
    }

    /** Never within a character of UTF-8. */
    private static int end(byte[] bytes) {
        int end = BYTES;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }
}
