package org.heed.history;

import org.heed.kernel.Refused;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is, by what it begins with; its name is not believed. Source: security, C6. */
final class FileKind {

    /** How many bytes are looked at. */
    static final int LOOKED_AT = 512;

    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,76}:.*", Pattern.DOTALL);

    private FileKind() {}

    /**
     * @throws Refused at {@code files}: {@code history.refused.empty}, {@code .packed}, {@code
     *     .unknown-file}
     */
    static ImportKind of(byte[] start) {
        var text =
                new String(start, StandardCharsets.ISO_8859_1)
                        .replaceFirst("^\u00EF\u00BB\u00BF", "");
        if (text.isBlank()) {
            throw Refused.because("history.refused.empty").at("files");
        } else if (text.startsWith("PK")
                || text.startsWith("\u001F\u008B")
                || text.startsWith("7z")) {
            throw Refused.because("history.refused.packed").at("files");
        } else if (text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return ImportKind.CALENDAR;
        } else if (text.startsWith("From ")) {
            return ImportKind.MAILBOX;
        } else if (HEADER.matcher(text).matches()) {
            return ImportKind.MAIL;
        } else {
            throw Refused.because("history.refused.unknown-file").at("files");
        }
    }
}
