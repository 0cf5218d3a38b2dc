package org.heed.post;

import com.ibm.icu.text.CharsetDetector;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes of mails as letters. What is declared is believed where it can be; mailers that say GB2312
 * write GBK, those that say ISO 8859-1 write Windows 1252, and some say nothing at all.
 */
final class Lettering {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, Charset> WIDER =
            Map.ofEntries(
                    Map.entry("gb2312", GB18030),
                    Map.entry("gb_2312-80", GB18030),
                    Map.entry("gbk", GB18030),
                    Map.entry("cp936", GB18030),
                    Map.entry("big5", BIG5),
                    Map.entry("cp950", BIG5),
                    Map.entry("iso-8859-1", WINDOWS_1252),
                    Map.entry("latin1", WINDOWS_1252),
                    Map.entry("us-ascii", StandardCharsets.UTF_8),
                    Map.entry("ascii", StandardCharsets.UTF_8),
                    Map.entry("utf8", StandardCharsets.UTF_8),
                    Map.entry("ks_c_5601-1987", Charset.forName("x-windows-949")),
                    Map.entry("shift_jis", Charset.forName("windows-31j")));
    private static final Map<Charset, Charset> IN_HEADERS =
            Map.of(
                    Charset.forName("GB2312"),
                    GB18030,
                    Charset.forName("GBK"),
                    GB18030,
                    Charset.forName("Big5"),
                    BIG5,
                    StandardCharsets.ISO_8859_1,
                    WINDOWS_1252);
    private static final int LOOKED_AT = 16 * 1024;

    private Lettering() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        var said = charset(declared);
        return plain(
                said.flatMap(it -> strictly(bytes, it))
                        .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                        .orElseGet(() -> new String(bytes, said.orElseGet(() -> guess(bytes)))));
    }

    /** A header's value: encoded words, and letters that stand there unencoded. */
    static String header(byte[] raw) {
        return line(words(unfolded(raw)));
    }

    /** A header as it was written, on one line; for what must be taken apart before it is read. */
    static String unfolded(byte[] raw) {
        return strictly(raw, StandardCharsets.UTF_8)
                .orElseGet(() -> new String(raw, guess(raw)))
                .replaceAll("\\r?\\n[ \\t]?", " ");
    }

    private static String words(String text) {
        return DecoderUtil.decodeEncodedWords(
                text, DecodeMonitor.SILENT, StandardCharsets.UTF_8, IN_HEADERS);
    }

    /** One line, without what turns, hides or ends it. Source: security, B10. */
    static String line(String text) {
        return plain(text)
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    /**
     * Without what cannot be kept: NUL, halves of characters, and what stands for the unreadable.
     */
    static String plain(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(it -> it != 0 && (it < 0xD800 || it > 0xDFFF))
                .map(it -> it == 0xFFFD ? '\u25A1' : it)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static Optional<Charset> charset(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return Optional.empty();
        }
        var name = declared.strip().toLowerCase(Locale.ROOT);
        if (WIDER.containsKey(name)) {
            return Optional.of(WIDER.get(name));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notInIt) {
            return Optional.empty();
        }
    }

    private static Charset guess(byte[] bytes) {
        var match =
                new CharsetDetector()
                        .setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)))
                        .detect();
        return match == null || !Charset.isSupported(match.getName())
                ? WINDOWS_1252
                : charset(match.getName()).orElse(WINDOWS_1252);
    }
}
